package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.catalogue.UnknownNameException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every source in the catalogue. */
final class DatasetsTest {
  static List<DataSource> sources() {
    return Datasets.ALL.entries();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySourceIsFoundByItsName(DataSource source) {
    assertSame(source, Datasets.ALL.named(source.name()));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySummaryIsOneShortLine(DataSource source) {
    assertEquals(1, source.summary().lines().count());
    assertEquals(source.summary().strip(), source.summary());
  }

  @Test
  void namesAreUnique() {
    List<String> names = Datasets.ALL.names();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void moonsComeFirst() {
    assertEquals("moons", Datasets.ALL.entries().get(0).name());
  }

  @Test
  void unknownNameListsWhatThereIs() {
    var e = assertThrows(UnknownNameException.class, () -> Datasets.ALL.named("moon"));
    assertEquals(
        "unknown data set 'moon', did you mean 'moons'? There is: "
            + String.join(", ", Datasets.ALL.names()),
        e.getMessage());
  }
}
