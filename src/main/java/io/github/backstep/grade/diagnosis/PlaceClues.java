package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where numbers are wrong, if only in some places. */
final class PlaceClues {
  /** A difference of less than this share of the largest cell is no other formula, most likely. */
  private static final double SMALL = 1e-3;

  private PlaceClues() {}

  static List<Clue> all() {
    return List.of(
        PlaceClues::nearlyRight,
        PlaceClues::shortBatch,
        PlaceClues::laterSteps,
        PlaceClues::rows,
        PlaceClues::columns,
        PlaceClues::whereOff,
        PlaceClues::number,
        PlaceClues::cells);
  }

  private static double largestError(Evidence evidence) {
    Tensor answered = evidence.answer().tensor();
    Tensor expected = evidence.first().expected();
    return answered == null || !answered.shape().equals(expected.shape())
        ? Double.NaN
        : Cells.largest(Cells.zip(answered, expected, (a, b) -> a - b));
  }

  private static Optional<Sentence> nearlyRight(Evidence evidence) {
    double error = largestError(evidence);
    double size = Cells.largest(evidence.first().expected());
    return error < SMALL * size && evidence.trial().firstWrong() == 0
        ? Optional.of(Sentence.of("clue.nearly", evidence.tensor(), shortly(error), shortly(size)))
        : Optional.empty();
  }

  private static String shortly(double number) {
    return Notation.format("%.2g", number);
  }

  private static Optional<Sentence> shortBatch(Evidence evidence) {
    int full = evidence.trial().posed().setup().batchSize();
    boolean only =
        evidence.situations().stream()
            .allMatch(
                at -> (at.samples() < full) != evidence.trial().checks().get(at.index()).isRight());
    return only
        ? Optional.of(Sentence.of("clue.short-batch", evidence.tensor()))
        : Optional.empty();
  }

  private static Optional<Sentence> laterSteps(Evidence evidence) {
    int first = evidence.trial().firstWrong();
    return first > 0
        ? Optional.of(Sentence.of("clue.later-steps", evidence.tensor(), first))
        : Optional.empty();
  }

  private static Optional<Sentence> rows(Evidence evidence) {
    Tensor expected = evidence.first().expected();
    return lines(
        "clue.rows",
        evidence,
        expected.rows(),
        row -> IntStream.range(0, expected.columns()).anyMatch(c -> evidence.isWrong(row, c)));
  }

  private static Optional<Sentence> columns(Evidence evidence) {
    Tensor expected = evidence.first().expected();
    return lines(
        "clue.columns",
        evidence,
        expected.columns(),
        column -> IntStream.range(0, expected.rows()).anyMatch(r -> evidence.isWrong(r, column)));
  }

  /** If some of the rows or columns are right and at most as many are wrong. */
  private static Optional<Sentence> lines(
      String key, Evidence evidence, int lines, IntPredicate isWrong) {
    List<Integer> wrong = IntStream.range(0, lines).filter(isWrong).boxed().toList();
    return !wrong.isEmpty() && 2 * wrong.size() <= lines
        ? Optional.of(
            Sentence.of(
                key,
                evidence.tensor(),
                wrong.stream().map(String::valueOf).collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  /** In a hidden layer: only where the neuron is off. */
  private static Optional<Sentence> whereOff(Evidence evidence) {
    Role role = evidence.trial().role();
    if (role != Role.ACTIVATION && role != Role.HIDDEN_DELTA && role != Role.SLOPE) {
      return Optional.empty();
    }
    Tensor expected = evidence.first().expected();
    long off = evidence.count((s, e) -> e == 0);
    boolean only =
        off > 0
            && IntStream.range(0, expected.size())
                .allMatch(
                    i -> {
                      int row = i / expected.columns();
                      int column = i % expected.columns();
                      return expected.get(row, column) == 0 || !evidence.isWrong(row, column);
                    });
    return only ? Optional.of(Sentence.of("clue.where-off", evidence.tensor())) : Optional.empty();
  }

  private static Optional<Sentence> number(Evidence evidence) {
    return evidence.first().expected().size() == 1
        ? Optional.of(
            Sentence.of("clue.number", evidence.tensor(), shortly(largestError(evidence))))
        : Optional.empty();
  }

  private static Optional<Sentence> cells(Evidence evidence) {
    Tensor expected = evidence.first().expected();
    long wrong =
        IntStream.range(0, expected.size())
            .filter(i -> evidence.isWrong(i / expected.columns(), i % expected.columns()))
            .count();
    return Optional.of(
        Sentence.of(
            "clue.cells",
            evidence.tensor(),
            wrong,
            expected.size(),
            shortly(largestError(evidence))));
  }
}
