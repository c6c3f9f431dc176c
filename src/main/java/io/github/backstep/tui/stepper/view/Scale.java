package io.github.backstep.tui.stepper.view;

/**
 * Rows or columns of a tensor spread over places of the screen, evenly, whether there are more of
 * these or of those.
 *
 * @param count of rows or columns
 * @param room in places
 */
record Scale(int count, int room) {
  /** Strides that are easy to count in, up to the next power of ten. */
  private static final int[] ROUND = {1, 2, 5};

  /** The first one that a place stands for. */
  int first(int place) {
    return (int) ((long) place * count / room);
  }

  /** The one after the last that a place stands for; it stands for one at least. */
  int end(int place) {
    return Math.max(first(place) + 1, first(place + 1));
  }

  /** The place in the middle of those that show one of them. */
  int middle(int index) {
    int from = ceiling(index);
    int to = ceiling(index + 1) - 1;
    return to < from ? (int) ((long) index * room / count) : (from + to) / 2;
  }

  private int ceiling(int index) {
    return (int) (((long) index * room + count - 1) / count);
  }

  /** A round stride at which the places of two lie so far apart at least. */
  int stride(int gap) {
    int power = 1;
    while (true) {
      for (int step : ROUND) {
        if ((long) step * power * room >= (long) gap * count) {
          return step * power;
        }
      }
      power *= 10;
    }
  }
}
