package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Setup;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Hyper-parameters that are not the case's. */
final class RateClues {
  private RateClues() {}

  static List<Clue> all() {
    return List.of(RateClues::rates);
  }

  /** A velocity that is right for another momentum and another learning rate than the case's. */
  private static Optional<Sentence> rates(Evidence evidence) {
    if (evidence.trial().role() != Role.VELOCITY
        || evidence.trial().reading().velocities() == Reading.Velocities.OF_GRADIENTS
        || !evidence.isComparable()) {
      return Optional.empty();
    }
    Setup setup = evidence.trial().posed().setup();
    Shares shares = Shares.of(evidence.situations());
    double rate = shares.gradient() * setup.learningRate();
    return rate > 0 && evidence.isAlways(at -> Optional.of(shares.at(at)))
        ? Optional.of(
            Sentence.of(
                "clue.rates",
                evidence.tensor(),
                shown(shares.velocity() * setup.momentum()),
                shown(rate),
                shown(setup.momentum()),
                shown(setup.learningRate())))
        : Optional.empty();
  }

  private static String shown(double number) {
    return Notation.rounded(number, 6);
  }

  /**
   * How many times the right share of the old velocity, and of the gradient, velocities were made
   * of: by least squares over all steps.
   */
  private record Shares(double velocity, double gradient) {
    static Shares of(List<Situation> steps) {
      double vv = over(steps, (v, g) -> SumClues.product(v, v));
      double gg = over(steps, (v, g) -> SumClues.product(g, g));
      double vg = over(steps, SumClues::product);
      double va = 0;
      double ga = 0;
      for (Situation at : steps) {
        Tensor answered = at.answered();
        if (answered != null) {
          va += SumClues.product(at.scaling(1, 0), answered);
          ga += SumClues.product(at.scaling(0, 1), answered);
        }
      }
      double determinant = vv * gg - vg * vg;
      return new Shares((va * gg - ga * vg) / determinant, (ga * vv - va * vg) / determinant);
    }

    private static double over(List<Situation> steps, ToDoubleBiFunction<Tensor, Tensor> product) {
      return steps.stream()
          .mapToDouble(at -> product.applyAsDouble(at.scaling(1, 0), at.scaling(0, 1)))
          .sum();
    }

    Tensor at(Situation at) {
      return at.scaling(velocity, gradient);
    }
  }
}
