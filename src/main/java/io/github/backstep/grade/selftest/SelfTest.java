package io.github.backstep.grade.selftest;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.assessment.ExerciseGradings;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.Limits;
import io.github.backstep.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether the grader can be trusted, on the cases of a seed: it passes what is right however it is
 * written, catches every known mistake and names nearly all, and cannot be made to pass anything.
 */
public final class SelfTest {
  /** The exercise in which most can go wrong, unless others are tested. */
  private static final String LARGEST = "training-step";

  /** Enough for a script, and soon over for one that hangs. */
  private static final Limits SHORT =
      Limits.USUAL.withTime(Duration.ofSeconds(4)).withMemory(256L << 20);

  private final Exercises exercises;
  private final long seed;

  public SelfTest(Exercises exercises, long seed) {
    this.exercises = exercises;
    this.seed = seed;
  }

  /** For what is tried with one only; of other exercises the last. */
  private Exercise largest() {
    List<String> names = exercises.names();
    return exercises.named(names.contains(LARGEST) ? LARGEST : names.get(names.size() - 1));
  }

  private List<Part.Row> each(Function<Exercise, Part.Row> row) {
    return exercises.names().stream().map(exercises::named).map(row).toList();
  }

  /** Every exercise's solution passes in each language, and what it begins with fails. */
  public Part programs() {
    return programs(exercises.names());
  }

  /** The same for some of the exercises. */
  Part programs(List<String> names) {
    try (Grader grader = Grader.open(Limits.USUAL, Language.ENGLISH)) {
      List<Part.Row> rows =
          names.stream()
              .map(exercises::named)
              .map(it -> new ProgramSurvey(exercises, it, new Handing(grader, grading(it))).row())
              .toList();
      return new Part(
          "Programs: solutions have full marks, starters have not",
          List.of("exercise", "solution.py", "starter.py", "Solution.java", "Starter.java"),
          rows);
    }
  }

  private Grading grading(Exercise exercise) {
    return new ExerciseGradings(exercises).of(exercise.name(), seed, Language.ENGLISH);
  }

  /** Nothing is blamed that is right. */
  public Part correct() {
    return new Part(
        "Right answers: nothing is blamed",
        List.of("exercise", "doubles", "sums backwards", "floats", "six digits", "conventions"),
        each(it -> new CorrectPrograms(it, seed).row()));
  }

  /** Every known mistake is caught, and at least nine of ten are named. */
  public Part mistakes() {
    return new Part(
        "Known mistakes, in every way they are made",
        List.of("exercise", "made", "caught", "named", "not named"),
        each(it -> new MistakeSurvey(it, seed).row()));
  }

  /**
   * Two mistakes are told apart.
   *
   * @param every which of the pairs: 1 for all of them
   */
  public Part pairs(int every) {
    Exercise exercise = largest();
    return new Part(
        "Two mistakes at a time, in " + exercise.name(),
        List.of("pairs", "exactly those two operations blamed"),
        List.of(new PairSurvey(exercise, seed, every).row()));
  }

  /** No submission gets a point that should not. */
  public Part hostile() {
    Exercise exercise = largest();
    try (Grader grader = Grader.open(SHORT, Language.ENGLISH)) {
      HostileSubmissions submissions =
          new HostileSubmissions(new Bench(exercise, seed), new Handing(grader, grading(exercise)));
      List<Part.Row> rows = new ArrayList<>();
      rows.add(submissions.honest());
      rows.addAll(submissions.rows());
      return new Part("Hostile submissions: none gets a point", List.of("it", "got"), rows);
    }
  }
}
