package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --edit}, with every command that takes a run. */
class EditOptionTest {
  @TempDir private Path folder;

  private static Answer to(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(more));
    return Answer.to(words.toArray(String[]::new));
  }

  @Test
  void editBeforeTheFirstStepIsTheOption() {
    assertEquals(
        to("train --epochs 2 --json --lr 0.05").out(),
        to("train --epochs 2 --json --edit", "step 0: lr = 0.05").out());
    assertEquals(
        to("inspect --update-order interleaved --at", "step 3 / delta2").out(),
        to("inspect --edit", "0: updateOrder = interleaved", "--at", "step 3 / delta2").out());
  }

  @Test
  void historySaysWhatIsEdited() {
    Answer answer =
        to("train --epochs 1 --edit", "5: W1[1,3] = 0", "--edit", "step 2: label 17 = 1");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("edited from step 2: label 17 = 1\n"), answer.out());
    assertTrue(answer.out().contains("edited from step 5: W1[1,3] = 0\n"), answer.out());
  }

  @Test
  void editedCellIsExplained() {
    Answer answer =
        to("inspect --edit", "step 4: W1[1,3] = 0.5", "--at", "before step 4 / W1[1,3]", "--why");
    assertEquals("before step 4 / W1[1,3] = 0.5", answer.lines().get(0));
    assertTrue(answer.out().contains("edited at step 4: was "), answer.out());
    assertTrue(answer.out().contains("To go on: --at \"step 3 / W1[1,3]\" --why"), answer.out());
  }

  @Test
  void recordingIsVerifiedAndPartsFromTheRunWhereItWasEdited() {
    String file = folder.resolve("edited.jsonl").toString();
    to("record --epochs 2 -o " + file + " --edit", "step 30: momentum = 0.5");
    Answer verified = to("verify " + file);
    assertEquals(0, verified.code(), verified.out() + verified.err());
    Answer diff = to("diff moons " + file);
    assertEquals(1, diff.code());
    assertTrue(diff.out().startsWith("they part at step 30 / vW1[0,0]"), diff.out());
    Answer same = to("diff " + file + " --epochs 2 --edit", "30: μ = 0.5");
    assertEquals(0, same.code(), same.out());
  }

  @Test
  void traceHasItsOwnEdits() throws Exception {
    String file = Files.writeString(folder.resolve("any.jsonl"), "").toString();
    Answer answer = to("inspect " + file + " --at", "step 0 / X", "--edit", "0: lr = 1");
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("--edit: expected no such option with a trace"), answer.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lr = 0.05 | --edit: expected a step and a change, such as \"step 100: lr = 0.05\", got 'lr = 0.05'",
        "step 9999: lr = 0.05 | --edit: step 9999: lr = 0.05: this run has steps 0 to 4999",
        "step 1: W1[0,99] = 0 | --edit: W1[0,99] = 0: W1 has shape [2, 16], so rows 0 to 1 and columns 0 to 15",
        "step 1: label 900 = 0 | --edit: label 900 = 0: expected a training row from 0 to 799, got 900",
        "step 1: epoch = 3 | --edit: 'epoch' cannot change in the middle of a run. What can: lr, momentum, updateOrder"
      })
  void mistakeNamesTheOption(String edit, String message) {
    Answer answer = to("train --edit", edit);
    assertEquals(2, answer.code());
    assertEquals("backstep: " + message, answer.err().strip());
  }
}
