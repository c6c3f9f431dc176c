package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.network.Op;
import io.github.backstep.run.Step;
import java.util.List;

/**
 * An operation of one case, judged in all its steps.
 *
 * @param reading how the program was read
 * @param op its index in the program
 * @param steps what the program had at hand
 * @param checks one for each step
 */
public record Trial(Case posed, Reading reading, int op, List<Step> steps, List<Check> checks) {
  public Trial {
    steps = List.copyOf(steps);
    checks = List.copyOf(checks);
  }

  public Op operation() {
    return posed.program().op(op);
  }

  /** The operation as it was read. */
  public Variant variant() {
    return variantOf(operation());
  }

  /** Another operation of the program as it was read. */
  public Variant variantOf(Op other) {
    return reading.of(other, posed.setup());
  }

  public Role role() {
    return Role.of(operation());
  }

  public String tensor() {
    return operation().writes();
  }

  public boolean isRight() {
    return checks.stream().allMatch(Check::isRight);
  }

  /** Whether it is wrong only where its operands cannot be relied on, so that nothing is known. */
  public boolean isDoubtful() {
    return !isRight()
        && checks.stream().allMatch(it -> it.isRight() || it.footing() != Footing.OWN);
  }

  /** Whether being right says anything, in some step at least. */
  public boolean isTelling() {
    return checks.stream().anyMatch(check -> check.footing() != Footing.EMPTY);
  }

  /** The first step in which it is wrong, if it is. */
  public int firstWrong() {
    for (int step = 0; step < checks.size(); step++) {
      if (!checks.get(step).isRight()) {
        return step;
      }
    }
    throw new IllegalStateException(operation().id() + " is right");
  }

  public long compared() {
    return checks.stream().mapToLong(Check::compared).sum();
  }
}
