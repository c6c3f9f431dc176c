package io.github.backstep.run;

import io.github.backstep.random.NumpyRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which each epoch visits the training rows: one permutation after another from a
 * single stream. Any epoch can be asked for; the stream is kept at regular intervals, so that going
 * back does not mean drawing everything again.
 */
final class EpochOrders {
  private static final int CHECKPOINTS = 256;

  private final int rows;
  private final int stride;
  private final List<NumpyRandom> checkpoints = new ArrayList<>();
  private NumpyRandom stream;
  private int next;
  private int[] order = {};

  /**
   * @param stream at the point where the first epoch's permutation is drawn
   */
  EpochOrders(int rows, int epochs, NumpyRandom stream) {
    this.rows = rows;
    this.stride = 1 + epochs / CHECKPOINTS;
    this.stream = stream.copy();
    checkpoints.add(stream.copy());
  }

  /**
   * The rows of the training set as this epoch, counted from zero, visits them. Only to be read.
   */
  int[] order(int epoch) {
    if (epoch < next - 1) {
      rewind(epoch / stride);
    }
    while (next <= epoch) {
      draw();
    }
    return order;
  }

  private void rewind(int checkpoint) {
    stream = checkpoints.get(checkpoint).copy();
    next = checkpoint * stride;
  }

  private void draw() {
    if (next == checkpoints.size() * stride) {
      checkpoints.add(stream.copy());
    }
    order = stream.permutation(rows);
    next++;
  }
}
