package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DatasetTest {
  private static final DataDescription STRIPES =
      new DataDescription("stripes", List.of("a", "b", "c"), new Display.Image(1, 3));

  private static Dataset stripes() {
    Tensor features = Tensor.of(new double[][] {{0, 1, 2}, {3, 4, 5}});
    return new Dataset(STRIPES, features, new int[] {2, 0});
  }

  @Test
  void oneHotHasAOneAtEachLabel() {
    Tensor expected = Tensor.of(new double[][] {{0, 0, 1}, {1, 0, 0}});
    assertTrue(expected.sameBits(stripes().oneHot()));
  }

  @Test
  void selectTakesRowsInTheOrderAskedFor() {
    Dataset selected = stripes().select(new int[] {1, 0, 1});
    Tensor expected = Tensor.of(new double[][] {{3, 4, 5}, {0, 1, 2}, {3, 4, 5}});
    assertTrue(expected.sameBits(selected.features()));
    assertArrayEquals(new int[] {0, 2, 0}, selected.labels());
    assertEquals(STRIPES, selected.description());
  }

  @Test
  void selectedRowsAreCopies() {
    Dataset stripes = stripes();
    stripes.select(new int[] {0}).features().set(0, 0, 99);
    assertEquals(0, stripes.features().get(0, 0));
  }

  @Test
  void labelsCannotBeChangedFromOutside() {
    int[] labels = {2, 0};
    Dataset dataset = new Dataset(STRIPES, new Tensor(2, 3), labels);
    labels[0] = 1;
    dataset.labels()[1] = 1;
    assertArrayEquals(new int[] {2, 0}, dataset.labels());
  }

  @Test
  void selectingARowThatIsNotThereSaysWhichThereAre() {
    var e = assertThrows(DataException.class, () -> stripes().select(new int[] {2}));
    assertEquals(
        "stripes: expected a row from 0 to 1, got 2. Ask for a row it has.", e.getMessage());
    assertThrows(DataException.class, () -> stripes().select(new int[] {-1}));
  }

  @Test
  void firstTakesNoMoreThanThereAre() {
    assertArrayEquals(new int[] {2}, stripes().first(1).labels());
    assertEquals(2, stripes().first(2).samples());
    assertThrows(DataException.class, () -> stripes().first(3));
  }

  @Test
  void partsThatDoNotFitAreRejected() {
    assertRejected("expected labels from 0 to 2, got 3 in row 1", new Tensor(2, 3), 0, 3);
    assertRejected("expected labels from 0 to 2, got -1 in row 0", new Tensor(1, 3), -1);
    assertRejected("expected 3 features a sample, got 2", new Tensor(2, 2), 0, 1);
    assertRejected("expected 2 labels, one a sample, got 1", new Tensor(2, 3), 0);
  }

  private static void assertRejected(String reason, Tensor features, int... labels) {
    var e = assertThrows(DataException.class, () -> new Dataset(STRIPES, features, labels));
    assertEquals("stripes: " + reason + ". Check the data this set was made from.", e.getMessage());
  }

  @Test
  void displaysNameTheirFeatures() {
    assertEquals("x2", new Display.Points().featureName(1));
    assertEquals("pixel 2,5", new Display.Image(8, 20).featureName(45));
    assertEquals(160, new Display.Image(8, 20).features());
    assertThrows(DataException.class, () -> new Display.Image(0, 28));
  }
}
