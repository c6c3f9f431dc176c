package io.github.backstep.explain.condition;

import io.github.backstep.network.Program;
import io.github.backstep.run.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What conditions can be about: the tensors of a program, and numbers of a whole step.
 *
 * @param numbers of a step, by name: where it stands in its run, which is known from its first
 *     operation on, and others that are known after its last one
 */
public record Vocabulary(Program program, Map<String, ToDoubleFunction<Step>> numbers) {
  private static final Map<String, ToDoubleFunction<Step>> PLACE_IN_RUN =
      Map.of(
          "step", Step::index,
          "epoch", step -> step.batch().epoch(),
          "batch", step -> step.batch().batch());

  public Vocabulary {
    numbers = Map.copyOf(numbers);
  }

  /** The tensors of a program alone, and where a step stands in its run. */
  public static Vocabulary of(Program program) {
    return new Vocabulary(program, PLACE_IN_RUN);
  }

  /**
   * The same with one more number, such as the accuracy with the parameters a step left; NaN at
   * steps where it is not known.
   */
  public Vocabulary with(String name, ToDoubleFunction<Step> number) {
    Map<String, ToDoubleFunction<Step>> more = new LinkedHashMap<>(numbers);
    more.put(name, number);
    return new Vocabulary(program, more);
  }

  /** The index of the operation after which a number is known. */
  int opOf(String number) {
    return PLACE_IN_RUN.containsKey(number) ? 0 : program.size() - 1;
  }
}
