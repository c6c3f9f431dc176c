package io.github.backstep.tui.stepper.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestTest {
  @Test
  void nonFiniteCellsComeFirstThenTheOthersBySize() {
    Tensor tensor =
        Tensor.of(
            new double[][] {
              {0.5, -3, Double.NaN}, {2, Double.NEGATIVE_INFINITY, -0.25},
            });
    List<Cell> expected =
        List.of(
            new Cell(0, 2),
            new Cell(1, 1),
            new Cell(0, 1),
            new Cell(1, 0),
            new Cell(0, 0),
            new Cell(1, 2));
    assertEquals(expected, Largest.of(tensor));
  }

  @Test
  void ofEqualCellsTheFirstAreKept() {
    Tensor tensor = new Tensor(30, 2);
    tensor.set(25, 1, -1);
    tensor.set(28, 0, 2);
    List<Cell> expected =
        IntStream.concat(IntStream.of(56, 51), IntStream.range(0, 18))
            .mapToObj(i -> new Cell(i / 2, i % 2))
            .toList();
    assertEquals(expected, Largest.of(tensor));
  }
}
