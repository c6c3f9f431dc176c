package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Mismatch;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** What there is to say of answers that are not there, or are of another shape. */
final class ShapeClues {
  private ShapeClues() {}

  static List<Clue> all() {
    return List.of(
        ShapeClues::missing,
        ShapeClues::unreadable,
        ShapeClues::turned,
        ShapeClues::flat,
        ShapeClues::other);
  }

  private static Optional<Sentence> missing(Evidence evidence) {
    return evidence.mismatch().kind() == Mismatch.Kind.MISSING
        ? Optional.of(Sentence.of("clue.missing", evidence.tensor()))
        : Optional.empty();
  }

  private static Optional<Sentence> unreadable(Evidence evidence) {
    return evidence.mismatch().kind() == Mismatch.Kind.UNREADABLE
        ? Optional.of(
            Sentence.of("clue.unreadable", evidence.tensor(), evidence.answer().problem()))
        : Optional.empty();
  }

  private static Optional<Tensor> misshapen(Evidence evidence) {
    return evidence.mismatch().kind() == Mismatch.Kind.SHAPE
        ? Optional.ofNullable(evidence.answer().tensor())
        : Optional.empty();
  }

  private static Optional<Sentence> turned(Evidence evidence) {
    Shape expected = evidence.first().expected().shape();
    return misshapen(evidence)
        .filter(it -> it.rows() == expected.columns() && it.columns() == expected.rows())
        .map(it -> sentence("clue.turned", evidence, it, Cells.transposed(it)));
  }

  private static Optional<Sentence> flat(Evidence evidence) {
    Tensor expected = evidence.first().expected();
    return misshapen(evidence)
        .filter(it -> it.size() == expected.size())
        .map(it -> sentence("clue.flat", evidence, it, Cells.reshaped(it, expected.shape())));
  }

  /** With whether the numbers would be right if the shape were. */
  private static Sentence sentence(String key, Evidence evidence, Tensor got, Tensor mended) {
    boolean right = evidence.judge().agrees(mended, evidence.first().expected(), evidence.first());
    return Sentence.of(
        key,
        evidence.tensor(),
        got.shape().toString(),
        evidence.first().expected().shape().toString(),
        Sentence.of(right ? "clue.shape.right" : "clue.shape.wrong"));
  }

  private static Optional<Sentence> other(Evidence evidence) {
    return misshapen(evidence)
        .map(
            it ->
                Sentence.of(
                    "clue.shape",
                    evidence.tensor(),
                    it.shape().toString(),
                    evidence.first().expected().shape().toString()));
  }
}
