package io.github.backstep.explain.condition;

import io.github.backstep.network.Program;
import io.github.backstep.run.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What conditions can be about: the tensors of a program, and numbers of a whole step.
 *
 * @param numbers of a step, by name; those of a step that is over, like the accuracy with the
 *     parameters it left
 */
public record Vocabulary(Program program, Map<String, ToDoubleFunction<Step>> numbers) {
  public Vocabulary {
    numbers = Map.copyOf(numbers);
  }

  /** The tensors of a program alone, and where a step stands in its run. */
  public static Vocabulary of(Program program) {
    return new Vocabulary(
        program,
        Map.of(
            "step", Step::index,
            "epoch", step -> step.batch().epoch(),
            "batch", step -> step.batch().batch()));
  }

  /** The same with one more number; NaN at steps where it is not known. */
  public Vocabulary with(String name, ToDoubleFunction<Step> number) {
    Map<String, ToDoubleFunction<Step>> more = new LinkedHashMap<>(numbers);
    more.put(name, number);
    return new Vocabulary(program, more);
  }
}
