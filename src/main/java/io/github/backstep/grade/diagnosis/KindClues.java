package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Mismatch;
import io.github.backstep.language.Sentence;
import java.util.List;
import java.util.Optional;

/** What there is to say of cells that are not finite, or all zero. */
final class KindClues {
  private KindClues() {}

  static List<Clue> all() {
    return List.of(KindClues::notFinite, KindClues::finite, KindClues::zero);
  }

  private static Optional<Sentence> notFinite(Evidence evidence) {
    return counted(
        "clue.not-finite", evidence, (s, e) -> !Double.isFinite(s) && Double.isFinite(e));
  }

  private static Optional<Sentence> finite(Evidence evidence) {
    return counted(
        "clue.finite", evidence, (s, e) -> Double.compare(s, e) != 0 && !Double.isFinite(e));
  }

  private static Optional<Sentence> counted(String key, Evidence evidence, Evidence.CellTest test) {
    if (evidence.mismatch().kind() != Mismatch.Kind.NON_FINITE) {
      return Optional.empty();
    }
    long count = evidence.count(test);
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Sentence.of(key, evidence.tensor(), count, evidence.first().expected().size()));
  }

  private static Optional<Sentence> zero(Evidence evidence) {
    return evidence.isComparable() && evidence.isTimes(at -> 0)
        ? Optional.of(Sentence.of("clue.zero", evidence.tensor()))
        : Optional.empty();
  }
}
