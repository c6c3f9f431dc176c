package io.github.backstep.grade.assessment;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CasesFile;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An exercise on the cases drawn from a seed.
 *
 * @param support the harness, by the name of its file
 * @param words in the language of the reader
 * @param walks is given the case of the first mistake of each answer that has one
 */
record ExerciseGrading(
    Exercise exercise,
    Task task,
    List<Case> posed,
    Map<String, byte[]> support,
    Words words,
    Consumer<Walk> walks)
    implements Grading {
  ExerciseGrading {
    posed = List.copyOf(posed);
    support = Map.copyOf(support);
  }

  @Override
  public byte[] cases() {
    return CasesFile.of(exercise.name(), posed);
  }

  @Override
  public Judgement judge(byte[] answers) throws UnreadableAnswerException {
    return judge(posed, AnswersFile.read(answers));
  }

  @Override
  public Judgement judgeTrace(Path trace) throws UnreadableAnswerException {
    TracedWork work = TracedWork.of(exercise, trace);
    Judgement judgement = judge(work.cases(), work.answers());
    List<String> notes = new ArrayList<>(judgement.notes());
    notes.add(words.practice(work.posed().steps().size()));
    return new Judgement(judgement.tests(), notes);
  }

  private Judgement judge(List<Case> cases, Answers answers) {
    Assessment assessment = new Assessment(cases, answers, words);
    List<AskedTensor> tests = asked(cases);
    Judgement judgement = assessment.judgement(tests);
    assessment.walk(tests).ifPresent(walks);
    return judgement;
  }

  @Override
  public List<TestVerdict> unanswered() {
    return asked(posed).stream()
        .map(it -> TestVerdict.notCompared(it.tensor(), it.operation(), it.points(), it.cells()))
        .toList();
  }

  private List<AskedTensor> asked(List<Case> cases) {
    return AskedTensor.of(exercise, cases);
  }
}
