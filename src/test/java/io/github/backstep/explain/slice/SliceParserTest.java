package io.github.backstep.explain.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of tensors, as they are typed. */
class SliceParserTest {
  private static final Shape SHAPE = new Shape(20, 6);

  private static Slice parse(String typed) {
    return SliceParser.parse(typed, "dW1", SHAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "'dW1[0:10,3]', '[0:10,3]'",
    "'[0:10, 3]', '[0:10,3]'",
    "'0:10,3', '[0:10,3]'",
    "'2:4', '[2:4,0:6]'",
    "':, 1:', '[0:20,1:6]'",
    "'[:5,:2]', '[0:5,0:2]'",
    "'7', '[7,0:6]'",
    "'19:', '[19,0:6]'",
    "'', '[0:20,0:6]'"
  })
  void isReadAsNumpyDoes(String typed, String slice) {
    assertEquals(slice, parse(typed).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'dW2[0,0]', 0",
    "'?', 0",
    "'0:10,', 5",
    "'0:21', 0",
    "'5:5', 0",
    "'0,6', 2",
    "'[0:2', 4",
    "'dW1', 3",
    "'0:2]', 3",
    "'1,1,1', 3"
  })
  void errorsPointAtTheColumn(String typed, int column) {
    assertEquals(column, assertThrows(SliceException.class, () -> parse(typed)).column(), typed);
  }

  @Test
  void cellsOfAPartAreThoseOfTheWhole() {
    Tensor whole = new Tensor(20, 6);
    whole.set(7, 3, 5);
    Slice slice = parse("5:9, 2:4");
    Tensor part = slice.of(whole);
    assertEquals(new Shape(4, 2), part.shape());
    assertEquals(5, part.get(2, 1));
    assertEquals(new Cell(7, 3), slice.outside(new Cell(2, 1)));
    assertEquals(new Cell(2, 1), slice.inside(new Cell(7, 3)));
    assertEquals(new Cell(0, 1), slice.inside(new Cell(0, 5)));
  }

  @Test
  void aPartIsCutToWhatASmallerTensorHas() {
    assertEquals("[5:8,0:6]", parse("5:20").within(new Shape(8, 6)).toString());
    assertEquals(0, parse("5:20").within(new Shape(0, 6)).rows());
  }
}
