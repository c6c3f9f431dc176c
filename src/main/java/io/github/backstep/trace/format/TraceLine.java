package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/** One line of a trace. */
public sealed interface TraceLine
    permits Header,
        StepLine,
        KeyframeLine,
        EvaluationLine,
        EditLine,
        NoteLine,
        EndLine,
        UnknownLine {
  LineKind kind();

  /** The number of the step, or of the epoch of an evaluation; -1 if such a line has none. */
  default int number() {
    return -1;
  }

  /** How many cells of tensors are written out in this line. */
  default long cells() {
    return 0;
  }

  /** Writes this line as a JSON object, without the line end. */
  void write(JsonOutput out);
}
