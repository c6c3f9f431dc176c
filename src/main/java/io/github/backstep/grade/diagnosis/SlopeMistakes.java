package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.SLOPE;

import io.github.backstep.grade.cases.Cells;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong where an activation's derivative is asked by itself. */
final class SlopeMistakes {
  private SlopeMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always(
            "slope-missing", Family.STEP, SLOPE, at -> Cells.map(at.operand(0), cell -> 1)),
        with("slope-of-wrong-argument", Family.OPERAND, Slopes.ofWrongArguments().stream()),
        with("slope-of-other-activation", Family.FUNCTION, Slopes.ofOthers().stream()),
        with("slope-inverted", Family.FUNCTION, Stream.of(Slopes.inverted())),
        with("slope-leaky", Family.FUNCTION, Slopes.leaky().stream()),
        with("slope-not-squared", Family.STEP, Stream.of(Slopes.withoutSquare())),
        with("activation-for-slope", Family.FUNCTION, Stream.of(Slopes.activations())),
        Mistake.always("slope-negated", Family.SIGN, SLOPE, at -> at.times(-1)));
  }

  private static Mistake with(String id, Family family, Stream<Slopes.Slope> slopes) {
    return new Mistake(id, family, SLOPE, slopes.map(SlopeMistakes::way).toList());
  }

  private static Way way(Slopes.Slope slope) {
    return at -> slope.of(at.activation(), at.operand(0), at.of("Z", at.layer()));
  }
}
