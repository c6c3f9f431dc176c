package io.github.backstep.grade.exercise;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case with the right answers.
 *
 * @param steps as the engine computes them
 */
public record Worked(Case posed, List<Step> steps) {
  public Worked {
    steps = List.copyOf(steps);
  }

  /** The asked tensors of each step. */
  public List<Map<String, Tensor>> answers() {
    return steps.stream().map(this::answers).toList();
  }

  private Map<String, Tensor> answers(Step step) {
    Map<String, Tensor> answers = new LinkedHashMap<>();
    posed.asked().forEach(name -> answers.put(name, step.value(name)));
    return answers;
  }
}
