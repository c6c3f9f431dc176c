package io.github.backstep.tensor;

/**
 * Lines of numbers in an array, all of one length, at even distances: the rows of a stored matrix,
 * or its columns.
 */
final class Lines {
  private final double[] cells;
  private final int first;
  private final int distance;
  private final int stride;
  private final int length;

  /**
   * Some of the lines of an operand.
   *
   * @param first the place of the first line's first number in the tensor's array
   * @param distance from a line to the next
   * @param stride from a number of a line to its next
   * @param length of each line
   */
  Lines(Tensor operand, int first, int distance, int stride, int length) {
    this.cells = operand.cells();
    this.first = first;
    this.distance = distance;
    this.stride = stride;
    this.length = length;
  }

  /**
   * Copies the first lines side by side: the first number of each, then the second of each, and so
   * on, every {@code width} places a new set.
   *
   * @param count how many lines, at most {@code width}; the places of the others get zeros
   */
  void interleave(int count, int width, double[] out, int at) {
    int i = 0;
    for (; i + 8 <= count; i += 8) {
      eight(first + i * distance, width, out, at + i);
    }
    for (; i + 4 <= count; i += 4) {
      four(first + i * distance, width, out, at + i);
    }
    for (; i < width; i++) {
      one(i < count ? first + i * distance : -1, width, out, at + i);
    }
  }

  private void eight(int line, int width, double[] out, int at) {
    int from = line;
    int to = at;
    for (int k = 0; k < length; k++) {
      out[to] = cells[from];
      out[to + 1] = cells[from + distance];
      out[to + 2] = cells[from + 2 * distance];
      out[to + 3] = cells[from + 3 * distance];
      out[to + 4] = cells[from + 4 * distance];
      out[to + 5] = cells[from + 5 * distance];
      out[to + 6] = cells[from + 6 * distance];
      out[to + 7] = cells[from + 7 * distance];
      from += stride;
      to += width;
    }
  }

  /** Four lines at once, so that what is written lies together. */
  private void four(int line, int width, double[] out, int at) {
    int from = line;
    int to = at;
    for (int k = 0; k < length; k++) {
      out[to] = cells[from];
      out[to + 1] = cells[from + distance];
      out[to + 2] = cells[from + 2 * distance];
      out[to + 3] = cells[from + 3 * distance];
      from += stride;
      to += width;
    }
  }

  private void one(int line, int width, double[] out, int at) {
    for (int k = 0; k < length; k++) {
      out[at + k * width] = line < 0 ? 0 : cells[line + k * stride];
    }
  }
}
