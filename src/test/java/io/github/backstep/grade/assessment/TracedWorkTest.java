package io.github.backstep.grade.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example traces of the project, handed in. */
final class TracedWorkTest {
  private static final Path TRACES = Path.of("traces");

  private static Grading grading(String exercise) {
    return new ExerciseGradings(new Exercises(Shelf.ofProgram())).of(exercise, 1, Language.ENGLISH);
  }

  private static Judgement judge(String exercise, String trace) throws UnreadableAnswerException {
    return grading(exercise).judgeTrace(TRACES.resolve(trace));
  }

  private static List<String> failed(Judgement judgement) {
    return judgement.tests().stream()
        .filter(test -> !test.hasPassed())
        .map(TestVerdict::tensor)
        .toList();
  }

  @Test
  void anHonestTraceHasFullMarksAndIsCalledPractice() throws UnreadableAnswerException {
    Judgement judgement = judge("training", "moons.jsonl.gz");
    assertEquals(List.of(), failed(judgement));
    assertEquals(1, judgement.notes().size());
    assertTrue(judgement.notes().get(0).startsWith("Of the trace, 1 steps were judged."));
  }

  @Test
  void theTraceOfTheNotebookHasItsMistake() throws UnreadableAnswerException {
    Judgement judgement = judge("training", "notebook-moons.jsonl.gz");
    assertEquals(List.of("delta2", "delta1"), failed(judgement));
    TestVerdict test =
        judgement.tests().stream().filter(it -> !it.hasPassed()).findFirst().orElseThrow();
    assertEquals("moved-weights", test.found().orElseThrow().candidates().get(0).id());
  }

  @Test
  void anyExerciseAboutPartOfATrainingTakesATrace() throws UnreadableAnswerException {
    assertEquals(List.of("delta2", "delta1"), failed(judge("backprop", "notebook-moons.jsonl.gz")));
    assertEquals(List.of(), failed(judge("momentum", "notebook-moons.jsonl.gz")));
  }

  @Test
  void whatIsNoTraceIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.jsonl"), "{\"cases\": []}\n");
    for (Path path : List.of(file, folder.resolve("missing.jsonl"))) {
      assertThrows(UnreadableAnswerException.class, () -> grading("training").judgeTrace(path));
    }
  }
}
