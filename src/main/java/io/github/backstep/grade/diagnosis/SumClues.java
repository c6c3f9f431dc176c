package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;

/** Other tensors of the step that a tensor is, or has in it. */
final class SumClues {
  /** Anything is a multiple of a tensor of one cell. */
  private static final int FEWEST_CELLS = 3;

  private SumClues() {}

  static List<Clue> all() {
    return List.of(
        SumClues::otherTensor, SumClues::rates, SumClues::offByTensor, SumClues::offByMultiple);
  }

  /** A tensor of a step: as the step left it, or as it found it. */
  private record Version(String name, boolean isAfter) {
    Optional<Tensor> of(Situation at) {
      return isAfter ? at.after(name) : at.before(name);
    }
  }

  private static List<Version> versions(Evidence evidence) {
    List<String> names = new ArrayList<>(evidence.trial().posed().program().tensors());
    names.remove(evidence.tensor());
    List<Version> versions = new ArrayList<>();
    names.forEach(name -> versions.add(new Version(name, true)));
    names.forEach(name -> versions.add(new Version(name, false)));
    return versions;
  }

  private static Optional<Sentence> otherTensor(Evidence evidence) {
    for (Version version : versions(evidence)) {
      if (evidence.isAlways(version::of)) {
        return Optional.of(Sentence.of("clue.other-tensor", evidence.tensor(), version.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> offByTensor(Evidence evidence) {
    for (Version version : versions(evidence)) {
      for (int sign : new int[] {1, -1}) {
        if (isOffBy(evidence, version, sign)) {
          String key = sign > 0 ? "clue.too-much" : "clue.too-little";
          return Optional.of(Sentence.of(key, evidence.tensor(), version.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOffBy(Evidence evidence, Version version, double factor) {
    return evidence.isAlways(at -> version.of(at).flatMap(it -> plus(at.right(), it, factor)));
  }

  /** As with weight decay, whose gradient is that of the loss and a multiple of the weights. */
  private static Optional<Sentence> offByMultiple(Evidence evidence) {
    Situation first = evidence.situations().get(evidence.trial().firstWrong());
    for (Version version : versions(evidence)) {
      OptionalDouble multiple =
          version.of(first).map(it -> multiple(first, it)).orElseGet(OptionalDouble::empty);
      if (multiple.isPresent() && isOffBy(evidence, version, multiple.getAsDouble())) {
        double factor = multiple.getAsDouble();
        return Optional.of(
            Sentence.of(
                factor > 0 ? "clue.plus-multiple" : "clue.minus-multiple",
                evidence.tensor(),
                Digits.six(Math.abs(factor)),
                version.name()));
      }
    }
    return Optional.empty();
  }

  /** How many times a tensor of the same shape has been added, if it has: by least squares. */
  private static OptionalDouble multiple(Situation at, Tensor other) {
    Tensor answered = at.answered();
    if (answered == null
        || other.size() < FEWEST_CELLS
        || !other.shape().equals(at.right().shape())
        || !answered.shape().equals(other.shape())) {
      return OptionalDouble.empty();
    }
    double along = product(Cells.zip(answered, at.right(), (a, b) -> a - b), other);
    double size = product(other, other);
    return size > 0 && Double.isFinite(along / size)
        ? OptionalDouble.of(along / size)
        : OptionalDouble.empty();
  }

  private static double product(Tensor a, Tensor b) {
    return Cells.zip(a, b, (x, y) -> x * y).stream().sum();
  }

  /** With another tensor, or a row of it, added to every row. */
  private static Optional<Tensor> plus(Tensor right, Tensor other, double factor) {
    Shape shape = right.shape();
    if (other.shape().equals(shape)) {
      return Optional.of(Cells.zip(right, other, (a, b) -> a + factor * b));
    }
    return other.shape().equals(new Shape(1, shape.columns()))
        ? Optional.of(Cells.of(shape, (r, c) -> right.get(r, c) + factor * other.get(0, c)))
        : Optional.empty();
  }

  /** A velocity that is right for another momentum and another learning rate than the case's. */
  private static Optional<Sentence> rates(Evidence evidence) {
    if (evidence.trial().role() != Role.VELOCITY
        || evidence.trial().reading().velocities() == Reading.Velocities.OF_GRADIENTS
        || !evidence.isComparable()) {
      return Optional.empty();
    }
    Shares shares = Shares.of(evidence.situations());
    double momentum = shares.velocity() * evidence.trial().posed().setup().momentum();
    double rate = shares.gradient() * evidence.trial().posed().setup().learningRate();
    return rate > 0 && evidence.isAlways(at -> Optional.of(shares.at(at)))
        ? Optional.of(
            Sentence.of(
                "clue.rates",
                evidence.tensor(),
                Digits.six(momentum),
                Digits.six(rate),
                Digits.six(evidence.trial().posed().setup().momentum()),
                Digits.six(evidence.trial().posed().setup().learningRate())))
        : Optional.empty();
  }

  /**
   * How many times the right share of the old velocity, and of the gradient, velocities were made
   * of: by least squares over all steps.
   */
  private record Shares(double velocity, double gradient) {
    static Shares of(List<Situation> steps) {
      double vv = over(steps, (v, g) -> product(v, v));
      double gg = over(steps, (v, g) -> product(g, g));
      double vg = over(steps, SumClues::product);
      double va = 0;
      double ga = 0;
      for (Situation at : steps) {
        Tensor answered = at.answered();
        if (answered != null) {
          va += product(at.scaling(1, 0), answered);
          ga += product(at.scaling(0, 1), answered);
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
