package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.catalogue.UnknownNameException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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

  /** Requests that can be met, and some that cannot. */
  static List<DataRequest> requests() {
    Path folder = Path.of("no data is read");
    DataRequest usual = DataRequest.defaults(folder).withSamples(57);
    return List.of(
        usual,
        usual.withRows(21),
        usual.withTestShare(0.31).withSeed(7),
        usual.withRows(58),
        usual.withRows(1),
        usual.withTestShare(0.999),
        usual.withRows(3).withTestShare(0.7));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void outlineIsThatOfWhatIsLoaded(DataSource source) {
    for (DataRequest request : requests()) {
      assertEquals(
          outcome(() -> DataOutline.of(source.load(request))),
          outcome(() -> source.outline(request)),
          request.toString());
    }
  }

  private static Object outcome(Supplier<DataOutline> outline) {
    try {
      return outline.get();
    } catch (DataException e) {
      return String.valueOf(e.getMessage());
    }
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
