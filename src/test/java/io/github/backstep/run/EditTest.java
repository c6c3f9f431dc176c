package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.tensor.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "step 100: lr = 0.05",
        "step 0: momentum = 0.0",
        "step 7: updateOrder = interleaved",
        "step 3: W1[3,2] = 0",
        "step 3: vb2[0,1] = -1e-5",
        "step 3: W1[3,2] = -0",
        "step 3: W1[0,0] = NaN",
        "step 3: W1[0,0] = -Infinity",
        "step 12: label 17 = 1"
      })
  void whatIsPrintedIsParsed(String text) {
    assertEquals(text, Edit.parse(text).toString());
    assertEquals(Edit.parse(text), Edit.parse(Edit.parse(text).toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "100:lr=.05 | step 100: lr = 0.05",
        "step 100 : η = 5e-2 | step 100: lr = 0.05",
        "8: μ = 0 | step 8: momentum = 0.0",
        "8: update-order = after-backprop | step 8: updateOrder = after-backprop",
        "8: b1[3] = 1 | step 8: b1[0,3] = 1",
        "8: W1 [ 3 , 2 ] = 1 | step 8: W1[3,2] = 1"
      })
  void thereAreShorterWays(String text, String written) {
    assertEquals(written, Edit.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lr = 0.05 | expected a step and a change, such as \"step 100: lr = 0.05\", got 'lr ="
            + " 0.05'",
        "step x: lr = 1 | expected the number of a step, got 'x'",
        "-1: lr = 1 | steps count from zero, got -1",
        "step 1: lr 0.05 | expected a change, such as lr = 0.05, W1[3,2] = 0 or label 17 = 1, got"
            + " 'lr 0.05'",
        "step 1: epochs = 3 | 'epochs' cannot change in the middle of a run. What can: lr,"
            + " momentum, updateOrder",
        "step 1: momentun = 3 | 'momentun' cannot change in the middle of a run, did you mean"
            + " momentum? What can: lr, momentum, updateOrder",
        "step 1: lr = fast | lr: expected a number, got 'fast'",
        "step 1: lr = 0 | lr: expected a finite number above 0, got 0.0",
        "step 1: momentum = 1 | momentum: expected a number from 0 to below 1, got 1.0",
        "step 1: W1[3,2] = x | W1[3,2] = x: expected a number, got 'x'",
        "step 1: W1[a] = 1 | expected a setting, a cell or a label, such as in lr = 0.05, W1[3,2] ="
            + " 0 or label 17 = 1, got 'W1[a]'",
        "step 1: label 3 = cat | label 3 = cat: expected the number of a class, got 'cat'"
      })
  void mistakeSaysWhatWasExpected(String text, String message) {
    EditException e = assertThrows(EditException.class, () -> Edit.parse(text));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "15: lr = 1 | step 15: lr = 1.0: this run has steps 0 to 14",
        "1: W9[0,0] = 1 | W9[0,0] = 1: expected a parameter or a velocity, did you mean W1? There"
            + " is: W1 vW1 b1 vb1 W2 vW2 b2 vb2 W3 vW3 b3 vb3",
        "1: Z1[0,0] = 1 | Z1[0,0] = 1: expected a parameter or a velocity, did you mean W1? There"
            + " is: W1 vW1 b1 vb1 W2 vW2 b2 vb2 W3 vW3 b3 vb3",
        "1: W1[2,0] = 1 | W1[2,0] = 1: W1 has shape [2, 5], so rows 0 to 1 and columns 0 to 4",
        "1: label 32 = 1 | label 32 = 1: expected a training row from 0 to 31, got 32",
        "1: label 3 = 2 | label 3 = 2: expected a class from 0 to 1, got 2"
      })
  void editThatTheRunCannotHaveIsRefused(String text, String message) {
    Run run = SmallRuns.prepare();
    Edits edits = Edits.of(Edit.parse(text));
    EditException e = assertThrows(EditException.class, () -> run.edited(edits));
    assertEquals(message, e.getMessage());
  }

  @Test
  void editsStandInTheOrderOfTheirSteps() {
    Edits edits =
        Edits.NONE
            .and(Edit.parse("7: lr = 0.2"))
            .and(Edit.parse("3: W1[0,0] = 1"))
            .and(Edit.parse("7: lr = 0.3"));
    assertEquals(
        List.of("step 3: W1[0,0] = 1", "step 7: lr = 0.2", "step 7: lr = 0.3"),
        edits.all().stream().map(Edit::toString).toList());
    assertEquals(
        List.of("lr = 0.3"), edits.without(1).before(7).stream().map(Change::toString).toList());
  }

  @Test
  void laterOneOfTwoChangesOfACellCounts() {
    Edits edits = Edits.of(Edit.parse("3: W1[0,0] = 1"), Edit.parse("3: W1[0,0] = 2"));
    assertEquals(2, edits.of(3, "W1", new Cell(0, 0)).orElseThrow().to());
    assertEquals(Optional.empty(), edits.of(4, "W1", new Cell(0, 0)));
    assertEquals(Optional.empty(), edits.of(3, "W1", new Cell(0, 1)));
  }

  @Test
  void firstDifferenceIsTheFirstStepThatIsChangedOtherwise() {
    Edits edits = Edits.of(Edit.parse("3: lr = 1"), Edit.parse("7: lr = 2"));
    assertEquals(Optional.of(7), edits.firstDifference(edits.without(1)));
    assertEquals(Optional.of(3), edits.without(1).firstDifference(Edits.NONE));
    assertEquals(Optional.of(5), edits.firstDifference(edits.and(Edit.parse("5: lr = 3"))));
    assertEquals(
        Optional.empty(), edits.firstDifference(edits.without(1).and(Edit.parse("7: η = 2"))));
  }
}
