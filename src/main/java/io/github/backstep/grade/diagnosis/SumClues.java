package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Other tensors of the step that a tensor is, or has in it. */
final class SumClues {
  /** Anything is a multiple of a tensor of one cell. */
  private static final int FEWEST_CELLS = 3;

  private SumClues() {}

  static List<Clue> all() {
    return List.of(SumClues::otherTensor, SumClues::offByTensor, SumClues::offByMultiple);
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
                Notation.rounded(Math.abs(factor), 6),
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

  /** The sum of what their cells are multiplied. */
  static double product(Tensor a, Tensor b) {
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
}
