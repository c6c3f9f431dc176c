package io.github.backstep.trace.replay;

import io.github.backstep.run.Calendar;
import io.github.backstep.run.RunConfig;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.StepLine;

/** Finds out how the steps of a trace lie in epochs, where its data are not here to say. */
final class RecordedCalendar {
  private RecordedCalendar() {}

  /** The training rows are those of the first epoch, as far as it goes. */
  static Calendar of(TraceFile file) {
    RunConfig config = file.header().run();
    int batchSize = config.training().batchSize();
    int epochs = config.training().epochs();
    int first = stepsOfFirstEpoch(file);
    if (first == 0) {
      return new Calendar(batchSize, batchSize, epochs);
    }
    int largest = Math.max(1, file.step(0).batch().size());
    int last = file.step(first - 1).batch().size();
    return new Calendar(Math.max(1, (first - 1) * largest + last), largest, epochs);
  }

  /** By bisection: epochs follow each other. */
  private static int stepsOfFirstEpoch(TraceFile file) {
    int low = 0;
    int high = file.steps();
    while (low < high) {
      int middle = (low + high) >>> 1;
      StepLine line = file.step(middle);
      if (line.batch().epoch() == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
