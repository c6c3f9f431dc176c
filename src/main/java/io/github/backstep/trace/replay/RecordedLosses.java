package io.github.backstep.trace.replay;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the losses of a trace, from step 0 on, in the background. */
final class RecordedLosses {
  private final TraceFile file;
  private final double[] losses;
  private int known;
  private boolean begun;

  RecordedLosses(TraceFile file) {
    this.file = file;
    this.losses = new double[file.steps()];
  }

  /** The first losses, as many as have been read by now. The first call begins the reading. */
  synchronized double[] known() {
    if (!begun) {
      begun = true;
      Thread reader = new Thread(this::read, "backstep-losses");
      reader.setDaemon(true);
      reader.start();
    }
    return Arrays.copyOf(losses, known);
  }

  /** All of them that can be read, read now. */
  double[] all() {
    List<Double> all = new ArrayList<>();
    try {
      file.losses(all::add);
    } catch (TraceException e) {
      // As far as it goes.
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void read() {
    try {
      file.losses(this::add);
    } catch (TraceException e) {
      // Damage is told where somebody asks for the steps themselves.
    }
  }

  private synchronized void add(double loss) {
    losses[known++] = loss;
  }
}
