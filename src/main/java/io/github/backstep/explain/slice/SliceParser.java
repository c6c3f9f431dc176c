package io.github.backstep.explain.slice;

import io.github.backstep.explain.text.Text;
import io.github.backstep.tensor.Shape;

/** Reads a slice: {@code dW1[0:10,3]}, {@code :, 3}, or {@code 0:10} for some rows alone. */
public final class SliceParser {
  private final Text text;
  private final String tensor;
  private final Shape shape;

  private SliceParser(String typed, String tensor, Shape shape) {
    this.text = new Text(typed, SliceException::new);
    this.tensor = tensor;
    this.shape = shape;
  }

  /**
   * A slice of a tensor; all of it where nothing is typed.
   *
   * @throws SliceException if the text is none, or not one of this tensor
   */
  public static Slice parse(String typed, String tensor, Shape shape) {
    return typed.isBlank() ? Slice.all(shape) : new SliceParser(typed, tensor, shape).slice();
  }

  private Slice slice() {
    boolean bracketed = text.take("[") || isAfterName();
    Range rows = range(shape.rows());
    Range columns = text.take(",") ? range(shape.columns()) : new Range(0, shape.columns());
    if (bracketed) {
      text.require("]", "to close the slice");
    }
    text.requireEnd();
    return new Slice(rows.from(), rows.to(), columns.from(), columns.to());
  }

  /** Reads the name of the tensor and the bracket after it, if that is how it begins. */
  private boolean isAfterName() {
    if (text.atNumber() || text.at(":")) {
      return false;
    }
    int start = text.position();
    String name = text.word("a slice, such as 0:10, 3");
    if (!name.equals(tensor)) {
      throw text.error(start, "the tensor here is %s, not %s".formatted(tensor, name));
    }
    text.require("[", "after " + tensor);
    return true;
  }

  /** Some rows or columns. */
  private record Range(int from, int to) {}

  private Range range(int size) {
    int start = text.position();
    boolean open = text.take(":");
    int from = open ? 0 : text.index();
    boolean several = open || text.take(":");
    int to = several ? (text.atNumber() ? text.index() : size) : from + 1;
    if (from >= to || to > size) {
      throw text.error(
          start, "no part %d:%d of what counts from 0 to %d".formatted(from, to, size - 1));
    }
    return new Range(from, to);
  }
}
