package io.github.backstep.lesson.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of the README, whole and with one thing broken at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenLessonsTest {
  private final Runs runs = new Runs(Path.of("no-such-folder"));

  @TempDir Path folder;

  /**
   * A lesson with a mistake.
   *
   * @param written what stands in the good one
   * @param instead what stands there now
   * @param line of the mistake
   * @param told what is said, or a part of it
   */
  record Broken(String written, String instead, int line, String told) {
    String text() {
      String broken = Readme.example().replace(written, instead);
      assertNotEquals(Readme.example(), broken, written);
      return broken;
    }

    @Override
    public String toString() {
      return instead;
    }
  }

  private List<Problem> problems(Lessons lessons) {
    List<String> pictures = List.of("boundary", "softmax");
    return new Review(lessons, runs, pictures).of("01-first").problems();
  }

  @Test
  void theExampleHolds() {
    assertEquals(List.of(), problems(Readme.inFolder(folder, Readme.example())));
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken("```predict", "```predikt", 22, "no block 'predikt', did you mean predict?"),
        new Broken("samples: 40", "sample: 40", 6, "no such key, did you mean samples?"),
        new Broken("layers: 2", "layers: two", 7, "layers: expected a list of whole numbers, got"),
        new Broken("batch: 4", "batch 4", 8, "expected a key and a value, such as \"at: step 0\""),
        new Broken(
            "epochs: 3", "epochs: 3\nepochs: 4", 10, "expected once in a block, got it twice"),
        new Broken("at: step 0 / Z1\n", "at: step zero\n", 13, "at: 'step zero' is no address"),
        new Broken("at: step 0 / Z1\n", "at: step 99 / Z1\n", 12, "this run has steps 0 to 23"),
        new Broken(
            "at: step 0 / Z1\n", "at: step 0 / Z7\n", 12, "no tensor Z7 here, did you mean Z"),
        new Broken(
            "cells: X[0,:] W1[:,0] Z1[0,0]",
            "cells: X[0,:] Z1[4,0]",
            17,
            "no cells Z1[4,0]: the shape is [4, 2] there"),
        new Broken("cells: X[0,:]", "cells: X[0,", 17, "one blank between two, got 'X[0,'"),
        new Broken("`{{X[0,1]}}`", "`{{X[0,1}}`", 20, "expected ] to close the cells"),
        new Broken("`{{X[0,1]}}`", "`{{Q[0,1]}}`", 20, "no tensor or number Q in this run"),
        new Broken(
            "`{{X[0,1]}}`", "`{{X[0,1]`", 20, "{{ without its end. Write }} in the same line"),
        new Broken("tolerance: 0.01", "tolerance: little", 26, "such as 1%, got 'little'"),
        new Broken("tolerance: 0.01\n", "", 22, "expected a line \"tolerance: …\" in this block"),
        new Broken(
            "tolerance: 0.01", "tolerance: 1e-9", 22, "whoever types the number as texts show"),
        new Broken(
            "wrong: X[0,0] + X[0,1]", "wrong: Z1[0,0] + 0.001", 30, "passes for the right answer"),
        new Broken("wrong: X[0,0] + X[0,1] | ", "wrong: X[0,0] ", 30, "EXPRESSION | what to say"),
        new Broken("hint: Is `Z1[0,0]` above zero?\n", "", 36, "at least one line \"hint: …\""),
        new Broken(
            "hint: Two products, and then their sum.",
            "hint:",
            28,
            "expected some words, got nothing"),
        new Broken("if: A1[0,0] > 0", "if: A1[0,0] >= 0", 36, "exactly one right answer, got 2"),
        new Broken(
            "| if: A1[0,0] > 0 |", "| maybe |", 39, "expected right, wrong or \"if: CONDITION\""),
        new Broken(
            "answer: largest",
            "answer: longest",
            48,
            "expected largest, negative, positive or zero"),
        new Broken(
            "cell: step 0 / Z1[0,0]\nanswer: largest",
            "cell: step 0 / loss\nanswer: negative",
            44,
            "no term of step 0 / loss is negative"),
        new Broken(
            "cell: step 0 / Z1[0,0]\nanswer: largest",
            "cell: step 0 / loss\nanswer: positive",
            44,
            "every term of step 0 / loss would be right"),
        new Broken("id: walk", "id: open", 54, "open is taken by the block in line 36"),
        new Broken(
            "goal: stand at first loss < 0.6", "goal: win", 57, "expected one of: select largest"),
        new Broken(
            "goal: stand at first loss < 0.6",
            "goal: stand at step 0 / Z1",
            54,
            "reached before anything is done"),
        new Broken(
            "goal: stand at first loss < 0.6",
            "goal: stand at first loss < -1",
            54,
            "never holds in this run"),
        new Broken(
            "goal: stand at first loss < 0.6",
            "goal: reach loss < 0.1 by lr",
            57,
            "expected a line \"solution: …\""),
        new Broken(
            "goal: stand at first loss < 0.6",
            "goal: reach loss < -1 by lr\nsolution: lr = 1",
            54,
            "with lr = 1.0, loss < -1 holds at none of the 24 steps"),
        new Broken(
            "Now let it learn.", "Now [let](other.md) it learn.", 52, "there is no such file"),
        new Broken(
            "Now let it learn.", "```picture\nname: bondary\n```", 53, "did you mean boundary?"),
        new Broken(
            "# Two neurons",
            "Two neurons",
            1,
            "expected the title of the lesson in the first line"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsBrokenIsToldWithItsLine(Broken broken) {
    List<Problem> problems = problems(Readme.inFolder(folder, broken.text()));
    assertTrue(
        problems.stream()
            .anyMatch(
                it ->
                    it.toString().startsWith("mine/01-first/lesson.md:" + broken.line() + ": ")
                        && it.text().contains(broken.told())),
        () -> broken.line() + " " + broken.told() + "\ngot " + problems);
  }

  @Test
  void aTranslationThatAsksSomethingElseIsTold() throws IOException {
    Lessons lessons = Readme.inFolder(folder, Readme.example());
    Path french = folder.resolve("01-first/lesson.fr.md");
    Files.writeString(french, Readme.example().replace("tolerance: 0.01", "tolerance: 0.02"));
    List<Problem> problems = problems(lessons);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(
        problems
            .get(0)
            .toString()
            .startsWith("mine/01-first/lesson.fr.md:22: expected what stands at"),
        problems.toString());
  }

  @Test
  void aTranslationThatEndsTooSoonIsTold() throws IOException {
    Lessons lessons = Readme.inFolder(folder, Readme.example() + "\nOne more paragraph.\n");
    Files.writeString(folder.resolve("01-first/lesson.fr.md"), Readme.example());
    assertEquals(
        "mine/01-first/lesson.md:62: FRENCH has nothing for this passage, 'a Paragraph'. Translate"
            + " it, or take it out",
        problems(lessons).get(0).toString());
  }
}
