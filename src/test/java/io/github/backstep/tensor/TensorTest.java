package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensorTest {
  private final Tensor tensor = Tensor.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void cellsAreRowAfterRow() {
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, tensor.cells());
    assertEquals(6, tensor.get(1, 2));
    assertEquals(new Shape(2, 3), tensor.shape());
    assertEquals(6, tensor.size());
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "0,-1", "2,0", "0,3", "1,3"})
  void cellOutsideIsRefused(int row, int column) {
    String message = "no cell [" + row + "," + column + "] in a tensor [2, 3]";
    assertFalse(tensor.has(row, column));
    assertEquals(
        message, assertThrows(ShapeException.class, () -> tensor.get(row, column)).getMessage());
    assertThrows(ShapeException.class, () -> tensor.set(row, column, 0));
  }

  @Test
  void rowsOfDifferentLengthAreRefused() {
    ShapeException e =
        assertThrows(ShapeException.class, () -> Tensor.of(new double[][] {{1, 2}, {3, 4}, {5}}));
    assertEquals("row 2 has 1 cells, row 0 has 2", e.getMessage());
  }

  @Test
  void tensorIsACopyOfTheRowsItIsMadeOf() {
    double[][] rows = {{1, 2}};
    Tensor copied = Tensor.of(rows);
    rows[0][0] = 9;
    assertTrue(Tensor.row(1, 2).sameBits(copied));
  }

  @Test
  void copyIsIndependent() {
    Tensor copy = tensor.copy();
    copy.set(0, 0, 9);
    assertEquals(1, tensor.get(0, 0));
  }

  @Test
  void copyFromTakesOverEveryCellOfATensorOfTheSameShapeOnly() {
    Tensor other = new Tensor(2, 3);
    other.copyFrom(tensor);
    assertTrue(tensor.sameBits(other));
    assertThrows(ShapeException.class, () -> other.copyFrom(new Tensor(3, 2)));
  }

  @Test
  void tensorMayBeEmpty() {
    assertEquals(new Shape(0, 0), Tensor.of(new double[0][]).shape());
    assertEquals(0, new Tensor(0, 7).size());
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "-1,3", "-2,3", "3,-1"})
  void tensorOfNegativeSizeIsRefused(int rows, int columns) {
    assertThrows(ShapeException.class, () -> new Tensor(rows, columns));
  }

  @Test
  void tensorOfAnOpenNumberOfRowsIsRefused() {
    assertThrows(ShapeException.class, () -> Tensor.zeros(Shape.perSample(3)));
  }

  @Test
  void sameBitsTakesEveryNanForOneAndTellsTheZerosApart() {
    double otherNan = Double.longBitsToDouble(0x7ff8000000000001L);
    assertTrue(Tensor.row(Double.NaN, 0.0).sameBits(Tensor.row(otherNan, 0.0)));
    assertFalse(Tensor.row(0.0).sameBits(Tensor.row(-0.0)));
    assertFalse(new Tensor(2, 3).sameBits(new Tensor(3, 2)));
  }

  @Test
  void rowsAreTakenOverFromATensorOfAsManyColumns() {
    Tensor rows = Tensor.of(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    Tensor target = new Tensor(4, 2);
    target.copyRows(rows, 1, 2, 2);
    assertTrue(target.sameBits(Tensor.of(new double[][] {{0, 0}, {0, 0}, {3, 4}, {5, 6}})));
    Tensor narrow = new Tensor(4, 1);
    assertThrows(ShapeException.class, () -> narrow.copyRows(rows, 0, 0, 1));
  }
}
