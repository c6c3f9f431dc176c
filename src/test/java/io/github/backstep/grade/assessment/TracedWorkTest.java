package io.github.backstep.grade.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.language.Language;
import io.github.backstep.run.Address;
import io.github.backstep.tensor.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** The rows of the data that a trace was made of are not here. */
  @Test
  void whyOfWhatATraceWasGivenEndsThere() throws UnreadableAnswerException {
    List<Walk> walks = new ArrayList<>();
    new ExerciseGradings(new Exercises(Shelf.ofProgram()))
        .of("training", 1, Language.ENGLISH, walks::add)
        .judgeTrace(TRACES.resolve("notebook-moons.jsonl.gz"));
    Walk walk = walks.get(0);
    assertEquals("step 0 / delta2[0,0]", walk.at().toString());
    for (String given : List.of("X", "Y")) {
      Explanation why = new Why(walk).of(Address.step(0).tensor(given).cell(new Cell(3, 1)));
      assertEquals(walk.step(0).value(given).get(3, 1), why.stored());
      assertTrue(why.derivation().terms().get(0).label().startsWith("as recorded"));
    }
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
