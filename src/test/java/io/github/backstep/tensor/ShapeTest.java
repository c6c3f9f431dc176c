package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void openRowsAreFilledInByTheMiniBatch() {
    assertEquals(new Shape(32, 3), Shape.perSample(3).forBatch(32));
    assertEquals(new Shape(2, 3), new Shape(2, 3).forBatch(32));
  }

  @Test
  void openRowsAreWrittenAsBatch() {
    assertEquals("[batch, 3]", Shape.perSample(3).toString());
    assertEquals("[2, 3]", new Shape(2, 3).toString());
  }

  @Test
  void negativeSizesAreRefused() {
    assertThrows(ShapeException.class, () -> new Shape(-2, 3));
    assertThrows(ShapeException.class, () -> new Shape(2, -1));
  }

  @Test
  void cellCountsFromZeroAndIsWrittenInBrackets() {
    assertEquals("[3,7]", new Cell(3, 7).toString());
    assertThrows(ShapeException.class, () -> new Cell(-1, 0));
    assertThrows(ShapeException.class, () -> new Cell(0, -1));
  }
}
