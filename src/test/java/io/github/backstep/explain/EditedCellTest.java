package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Factor;
import io.github.backstep.run.Address;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.StepSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a cell has its value where somebody has changed it. */
class EditedCellTest {
  private final Run run = SmallRuns.prepare();

  private StepSource edited(String edit) {
    return run.edited(Edits.of(Edit.parse(edit))).timeline();
  }

  private static Explanation why(StepSource steps, String address) {
    return new Why(steps).of(Address.parse(address));
  }

  private static Address source(Explanation why, String label) {
    Factor factor =
        why.derivation().terms().stream()
            .flatMap(term -> term.factors().stream())
            .filter(each -> each.label().equals(label))
            .findFirst()
            .orElseThrow();
    return why.source(factor).orElseThrow();
  }

  @Test
  void readerOfAnEditedWeightLeadsToTheEditAndFromThereToWhatItWas() {
    StepSource steps = edited("4: W1[1,3] = 0.5");
    Explanation reader = why(steps, "step 4 / Z1[0,3]");
    assertTrue(reader.followsFromItsTerms());
    assertEquals("step 3 / W1[0,3]", source(reader, "W1[0,3]").toString());
    Address edit = source(reader, "W1[1,3]");
    assertEquals("before step 4 / W1[1,3]", edit.toString());
    assertEquals(edit, Address.parse(edit.toString()));
    double was = new Lookup(run.timeline()).value(Address.parse("step 3 / W1[1,3]"));
    Explanation why = new Why(steps).of(edit);
    assertNull(why.op());
    assertEquals(0.5, why.stored());
    assertTrue(why.isExact());
    assertEquals(
        "W1[1,3] = edited at step 4: was " + was + ", set to 0.5", why.derivation().symbolic());
    Address before = source(why, "W1[1,3]");
    assertEquals("step 3 / W1[1,3]", before.toString());
    assertEquals(was, new Why(steps).of(before).stored());
  }

  @Test
  void updateOfAnEditedWeightFollowsFromWhatItWasSetTo() {
    StepSource steps = edited("4: W1[1,3] = 0.5");
    Explanation why = why(steps, "step 4 / W1[1,3]");
    assertTrue(why.followsFromItsTerms());
    assertEquals(0.5, why.derivation().terms().get(0).contribution());
    assertEquals("before step 4 / W1[1,3]", source(why, "W1[1,3]").toString());
  }

  @Test
  void cellThatIsNotEditedBeforeAStepIsTheOneTheStepBeforeLeft() {
    StepSource steps = edited("4: W1[1,3] = 0.5");
    assertEquals(why(steps, "step 3 / W1[1,2]"), why(steps, "before step 4 / W1[1,2]"));
    assertEquals("start / W1[0,0]", why(steps, "before step 0 / W1[0,0]").address().toString());
  }

  @Test
  void weightEditedBeforeTheFirstStepSaysSo() {
    Explanation why = why(edited("0: W1[1,3] = 0.5"), "start / W1[1,3]");
    assertEquals("W1[1,3] = edited before the first step: set to 0.5", why.derivation().symbolic());
    assertEquals(
        List.of(),
        why.derivation().terms().stream()
            .flatMap(term -> term.factors().stream())
            .filter(factor -> why.source(factor).isPresent())
            .toList());
  }

  @Test
  void velocityIsExplainedWithTheLearningRateOfItsStep() {
    StepSource steps = edited("4: lr = 0.05");
    assertTrue(why(steps, "step 3 / vW1[0,0]").derivation().toString().contains("η, value=0.1"));
    Explanation after = why(steps, "step 4 / vW1[0,0]");
    assertTrue(after.derivation().toString().contains("η, value=0.05"));
    assertTrue(after.followsFromItsTerms());
  }

  @Test
  void changedLabelSaysWhatItWas() {
    int row = run.schedule().batch(4).row(2);
    int label = run.data().train().label(row);
    StepSource steps = edited("4: label %d = %d".formatted(row, 1 - label));
    String reason = why(steps, "step 4 / Y[2,0]").derivation().terms().get(0).label();
    assertEquals(
        "training row %d is of class %d, edited: it was of class %d"
            .formatted(row, 1 - label, label),
        reason);
    assertFalse(why(steps, "step 3 / Y[0,0]").derivation().toString().contains("edited"));
  }

  @Test
  void everyCellOfAnEditedRunFollowsFromItsTermsAndLeadsSomewhere() {
    StepSource steps = edited("2: updateOrder = interleaved");
    for (String tensor : steps.program().tensors()) {
      for (int step = 1; step < 4; step++) {
        Explanation why = why(steps, "step %d / %s[0,0]".formatted(step, tensor));
        assertTrue(why.followsFromItsTerms(), why.address().toString());
        why.derivation().terms().stream()
            .flatMap(term -> term.factors().stream())
            .flatMap(factor -> why.source(factor).stream())
            .forEach(source -> new Lookup(steps).value(source));
      }
    }
  }
}
