package io.github.backstep.grade.assessment;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CasesFile;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An exercise on the cases drawn from a seed. */
final class ExerciseGrading implements Grading {
  private final Exercise exercise;
  private final long seed;
  private final Language language;
  private final List<Case> cases;
  private final Words words;

  ExerciseGrading(Exercise exercise, long seed, Language language, List<Case> cases) {
    this.exercise = exercise;
    this.seed = seed;
    this.language = language;
    this.cases = List.copyOf(cases);
    this.words = new Words(language);
  }

  @Override
  public Task task() {
    return new Task(exercise.name(), exercise.title(language), seed);
  }

  @Override
  public byte[] cases() {
    return CasesFile.of(exercise.name(), cases);
  }

  @Override
  public Map<String, byte[]> support() {
    return Map.of();
  }

  @Override
  public Judgement judge(byte[] answers) throws UnreadableAnswerException {
    return new Assessment(cases, AnswersFile.read(answers), words)
        .judgement(AskedTensor.of(exercise, cases));
  }

  @Override
  public Judgement judgeTrace(Path trace) throws UnreadableAnswerException {
    TracedWork work = TracedWork.of(exercise, trace);
    Judgement judgement =
        new Assessment(work.cases(), work.answers(), words)
            .judgement(AskedTensor.of(exercise, work.cases()));
    List<String> notes = new ArrayList<>(judgement.notes());
    notes.add(words.practice(work.posed().steps().size()));
    return new Judgement(judgement.tests(), notes);
  }

  @Override
  public List<TestVerdict> unanswered() {
    return AskedTensor.of(exercise, cases).stream()
        .map(
            test ->
                TestVerdict.notCompared(
                    test.tensor(), test.operation(), test.points(), test.cells()))
        .toList();
  }
}
