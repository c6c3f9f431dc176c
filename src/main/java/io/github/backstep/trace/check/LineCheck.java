package io.github.backstep.trace.check;

import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.StepLine;
import java.util.List;

/** Checks the lines of a trace, which come in their order. */
interface LineCheck {
  List<Finding> step(StepLine line);

  List<Finding> keyframe(KeyframeLine line);

  List<Finding> evaluation(EvaluationLine line);
}
