package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What has been done to right numbers: rounded, cut off, turned, moved. */
final class PatternClues {
  /** Sorted numbers that are nearer than this to each other are the same ones, rounded. */
  private static final double SAME = 1e-6;

  /** A number of more decimals than these is not short. */
  private static final int MOST_DECIMALS = 3;

  /** Two cells may have the same number by chance. */
  private static final int FEWEST_CELLS = 3;

  private PatternClues() {}

  static List<Clue> all() {
    return List.of(
        PatternClues::rounded, PatternClues::cutOff, PatternClues::signs, PatternClues::permuted);
  }

  /** As integer division leaves them, or a rounding on the way. */
  private static Optional<Sentence> rounded(Evidence evidence) {
    for (int decimals = 0; evidence.isComparable() && decimals <= MOST_DECIMALS; decimals++) {
      double unit = Math.pow(10, decimals);
      boolean isShort =
          evidence.situations().stream()
              .map(Situation::answered)
              .allMatch(it -> it != null && areWhole(it, unit));
      if (isShort && !areWhole(evidence.first().expected(), unit)) {
        return Optional.of(
            decimals == 0
                ? Sentence.of("clue.whole", evidence.tensor())
                : Sentence.of("clue.rounded", evidence.tensor(), decimals));
      }
    }
    return Optional.empty();
  }

  /** Whether all cells are whole numbers of units. */
  private static boolean areWhole(Tensor tensor, double perUnit) {
    return tensor.stream().allMatch(cell -> cell == Math.rint(cell * perUnit) / perUnit);
  }

  /** As of a gradient that is clipped, or of a probability that is kept away from 0. */
  private static Optional<Sentence> cutOff(Evidence evidence) {
    List<Evidence.Cell> wrong = evidence.isComparable() ? evidence.wrongCells() : List.of();
    double limit = wrong.isEmpty() ? 0 : Math.abs(wrong.get(0).answered());
    if (wrong.size() < FEWEST_CELLS
        || limit == 0
        || !wrong.stream().allMatch(cell -> isNear(Math.abs(cell.answered()), limit, limit))) {
      return Optional.empty();
    }
    if (wrong.stream().allMatch(cell -> Math.abs(cell.expected()) > limit)) {
      return Optional.of(
          Sentence.of("clue.cut-off", evidence.tensor(), Notation.rounded(limit, 6)));
    }
    return wrong.stream().allMatch(cell -> Math.abs(cell.expected()) < limit)
        ? Optional.of(Sentence.of("clue.raised", evidence.tensor(), Notation.rounded(limit, 6)))
        : Optional.empty();
  }

  private static boolean isNear(double one, double other, double size) {
    return Math.abs(one - other) <= SAME * size;
  }

  private static Optional<Sentence> signs(Evidence evidence) {
    boolean magnitudes =
        evidence.isAlways(
            at ->
                Optional.ofNullable(at.answered())
                    .filter(it -> it.shape().equals(at.right().shape()))
                    .map(it -> Cells.zip(at.right(), it, Math::copySign)));
    long flipped = evidence.count((s, e) -> s * e < 0);
    return magnitudes && flipped > 0
        ? Optional.of(
            Sentence.of(
                "clue.signs", evidence.tensor(), flipped, evidence.first().expected().size()))
        : Optional.empty();
  }

  private static Optional<Sentence> permuted(Evidence evidence) {
    double size = Cells.largest(evidence.first().expected());
    boolean moved = evidence.count((s, e) -> !isNear(s, e, size)) > 0;
    return moved && evidence.isAlways(PatternClues::sortedLikeAnswer)
        ? Optional.of(Sentence.of("clue.permuted", evidence.tensor()))
        : Optional.empty();
  }

  /** The answer itself, if it has the right numbers in any order. */
  private static Optional<Tensor> sortedLikeAnswer(Situation at) {
    return Optional.ofNullable(at.answered())
        .filter(
            it -> areNear(it.stream().sorted().toArray(), at.right().stream().sorted().toArray()));
  }

  private static boolean areNear(double[] some, double[] others) {
    double size = Arrays.stream(others).map(Math::abs).max().orElse(0);
    boolean near = some.length == others.length;
    for (int i = 0; near && i < some.length; i++) {
      near = isNear(some[i], others[i], size);
    }
    return near;
  }
}
