package io.github.backstep.grade.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.assessment.ExerciseGradings;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.tui.stepper.EnglishWords;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers of French are told of every known mistake. */
final class FrenchReportsTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());
  private static final long SEED = 3;

  static List<String> exercises() {
    return EXERCISES.names();
  }

  private static String report(Grading grading, List<Case> cases, Mimic program) throws Exception {
    Judgement judgement =
        grading.judge(AnswersFile.write(cases.stream().map(program::solve).toList()));
    Verdict verdict =
        new Verdict(
            grading.task(),
            "x",
            Ending.graded(),
            judgement.tests(),
            judgement.notes(),
            Duration.ZERO);
    return ReportFormat.TEXT.of(verdict, Style.plain(Language.FRENCH));
  }

  /** The names of cases are those of the file that every program is given, in any language. */
  private static String withoutNames(String report, List<Case> cases) {
    String words = report;
    for (Case posed : cases) {
      words = words.replace("(cas " + posed.name() + ")", "");
    }
    return words.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void nothingInThemIsEnglish(String exercise) throws Exception {
    Bench bench = new Bench(EXERCISES.named(exercise), SEED);
    Grading grading = new ExerciseGradings(EXERCISES).of(exercise, SEED, Language.FRENCH);
    assertFalse(bench.mistakes().isEmpty());
    for (Mistake mistake : bench.mistakes()) {
      Mimic program = new Mimic(Reading.USUAL, Map.of(mistake.role(), mistake.ways().get(0)));
      String report = report(grading, bench.cases(), program);
      assertEquals(List.of(), EnglishWords.in(withoutNames(report, bench.cases())), report);
    }
  }
}
