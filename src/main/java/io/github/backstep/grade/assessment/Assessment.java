package io.github.backstep.grade.assessment;

import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.diagnosis.Clues;
import io.github.backstep.grade.diagnosis.Diagnosis;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.judge.Check;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Mismatch;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.Place;
import io.github.backstep.grade.verdict.Points;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.run.Address;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tests of one answer: which tensors are right, and what is to be said of the others. */
final class Assessment {
  private final Judge judge;
  private final Readings.Read read;
  private final Words words;

  /** What is said of each tensor, in the order in which it is said. */
  private final List<Diagnosis> told = new ArrayList<>();

  Assessment(List<Case> cases, Answers answers, Words words) {
    this.judge = new Judge(cases, answers);
    this.read = new Readings(judge).best();
    this.words = words;
  }

  Judgement judgement(List<AskedTensor> tests) {
    tests.forEach(asked -> diagnosis(asked.tensor()).ifPresent(told::add));
    return new Judgement(
        tests.stream().map(this::verdict).toList(), words.notes(read.reading(), judge.precision()));
  }

  /**
   * The case of the first mistake that is told of, if it can be looked at from its first step on.
   */
  Optional<Walk> walk(List<AskedTensor> tests) {
    return tests.stream()
        .flatMap(asked -> diagnosis(asked.tensor()).stream())
        .map(Diagnosis::shown)
        .findFirst()
        .filter(shown -> shown.steps().get(0).index() == 0)
        .map(this::walk);
  }

  private Walk walk(Trial shown) {
    List<Discrepancy> wrong =
        read.trials().stream()
            .filter(trial -> trial.posed().equals(shown.posed()) && !trial.isDoubtful())
            .flatMap(this::discrepancies)
            .toList();
    Mismatch mismatch = shown.checks().get(shown.firstWrong()).mismatch().orElseThrow();
    Address tensor = Address.step(shown.firstWrong()).tensor(shown.tensor());
    return new Walk(
        shown.posed(),
        shown.steps(),
        wrong,
        mismatch.hasCells() ? tensor.cell(mismatch.cell()) : tensor);
  }

  private Stream<Discrepancy> discrepancies(Trial trial) {
    return IntStream.range(0, trial.checks().size())
        .filter(step -> !trial.checks().get(step).isRight())
        .mapToObj(step -> discrepancy(step, trial));
  }

  /** Rounding is none: cells that count as right are taken as expected. */
  private Discrepancy discrepancy(int step, Trial trial) {
    Check check = trial.checks().get(step);
    Tensor expected = check.expected();
    Optional<Tensor> answered =
        Optional.ofNullable(check.answer().tensor())
            .map(it -> it.shape().equals(expected.shape()) ? withoutRounding(it, check) : it);
    return new Discrepancy(step, trial.operation(), answered, expected);
  }

  private Tensor withoutRounding(Tensor answered, Check check) {
    double rho = judge.precision().rho();
    return Cells.of(
        answered.shape(),
        (r, c) -> {
          double expected = check.expected().get(r, c);
          double off = Math.abs(answered.get(r, c) - expected);
          return off <= rho * check.scale().get(r, c) ? expected : answered.get(r, c);
        });
  }

  private TestVerdict verdict(AskedTensor asked) {
    List<Trial> trials =
        read.trials().stream().filter(trial -> trial.tensor().equals(asked.tensor())).toList();
    long compared = trials.stream().mapToLong(Trial::compared).sum();
    Optional<Trial> wrong = trials.stream().filter(trial -> !trial.isRight()).findFirst();
    boolean telling = trials.stream().anyMatch(Trial::isTelling);
    if (wrong.isEmpty() && telling && compared == asked.cells()) {
      return TestVerdict.passed(asked.tensor(), asked.operation(), asked.points(), compared);
    }
    long counted = telling ? compared : 0;
    return new TestVerdict(
        asked.tensor(),
        asked.operation(),
        counted == 0 ? Outcome.NOT_COMPARED : Outcome.FAILED,
        new Points(0, asked.points()),
        new Coverage(counted, asked.cells()),
        finding(asked.tensor(), wrong.orElseGet(() -> trials.get(0))));
  }

  private Finding finding(String tensor, Trial wrong) {
    return diagnosis(tensor)
        .map(this::finding)
        .orElseGet(() -> Finding.of(words.doubtful(wrong), words.hints(wrong)));
  }

  private Optional<Diagnosis> diagnosis(String tensor) {
    return read.diagnoses().stream()
        .filter(diagnosis -> diagnosis.tensor().equals(tensor))
        .findFirst();
  }

  private Finding finding(Diagnosis diagnosis) {
    Trial shown = diagnosis.shown();
    Check check = shown.checks().get(shown.firstWrong());
    Mismatch mismatch = check.mismatch().orElseThrow();
    return new Finding(
        words.of(Clues.of(judge, shown)),
        candidates(diagnosis),
        mismatch.hasCells() ? place(shown, mismatch.cell()) : null,
        mismatch.hasCells() ? values(check, mismatch.cell()) : null,
        words.hints(diagnosis));
  }

  /** A mistake that runs through several layers is explained in the first of them. */
  private List<Candidate> candidates(Diagnosis diagnosis) {
    Diagnosis first =
        told.stream()
            .filter(it -> it.mistakes().equals(diagnosis.mistakes()))
            .findFirst()
            .orElse(diagnosis);
    return diagnosis.mistakes().stream()
        .map(
            mistake ->
                first.tensor().equals(diagnosis.tensor())
                    ? words.of(mistake, diagnosis.shown())
                    : words.again(mistake, first.tensor()))
        .toList();
  }

  private static Place place(Trial shown, Cell cell) {
    int step = shown.posed().steps().get(shown.firstWrong()).batch().step();
    return new Place(shown.posed().name(), Address.step(step).tensor(shown.tensor()).cell(cell));
  }

  private static Values values(Check check, Cell cell) {
    Tensor answered = Objects.requireNonNull(check.answer().tensor());
    return new Values(
        answered.get(cell.row(), cell.column()), check.expected().get(cell.row(), cell.column()));
  }
}
