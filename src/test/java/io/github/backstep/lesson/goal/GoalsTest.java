package io.github.backstep.lesson.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Language;
import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsTest {
  private static final Run RUN = SmallRuns.prepare();
  private static final Evidence HERE = Evidence.of(RUN);
  private static final Scope ASKED = Scope.of(HERE, new Moment.AtStep(2));

  private static Goal goal(String text) {
    return goal(text, "");
  }

  private static Goal goal(String text, String solution) {
    return Goals.parse(text, solution, IllegalArgumentException::new);
  }

  private static Evidence edited(String... edits) {
    Edits all = Edits.NONE;
    for (String edit : edits) {
      all = all.and(Edit.parse(edit));
    }
    return Evidence.of(RUN.edited(all));
  }

  private static Optional<String> missing(Goal goal, Situation now) {
    return goal.missing(ASKED, now).map(Sentence::key);
  }

  private static Situation at(Evidence run, String address) {
    return Situation.at(run, Address.parse(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select largest Z1",
        "select largest W2",
        "select worst sample",
        "stand at step 3 / dW1",
        "stand at e1.b2",
        "stand at first loss < 1",
        "stand at end / loss",
        "set lr = 0.7",
        "set layers = 4"
      })
  void everyGoalReadsAsItWasWrittenAndItsSolutionIsAccepted(String text) {
    Goal goal = goal(text);
    assertEquals(text, goal.toString());
    Situation solved = goal.solved(ASKED, config -> Evidence.of(SmallRuns.prepare(config)));
    assertEquals(Optional.empty(), goal.missing(ASKED, solved));
  }

  @Test
  void theLargestCellIsToBeChosenInTheRightPlace() {
    Goal goal = goal("select largest Z1");
    assertEquals(Optional.of("goal.other-run"), missing(goal, at(edited("0: lr = 1"), "2 / Z1")));
    assertEquals(Optional.of("goal.other-step"), missing(goal, at(HERE, "step 1 / Z1")));
    assertEquals(Optional.of("goal.select.tensor"), missing(goal, at(HERE, "step 2 / A1")));
    Situation solved = goal.solved(ASKED, config -> HERE);
    Address right = solved.chosen().orElseThrow();
    Address wrong =
        right.cell().row() == 0 ? Address.parse("2 / Z1[1,0]") : Address.parse("2 / Z1[0,0]");
    assertEquals(Optional.of("goal.select.larger"), missing(goal, solved.choosing(wrong)));
  }

  @Test
  void theWorstSampleIsChosenInAnyTableOfSamples() {
    Goal goal = goal("select worst sample");
    Situation solved = goal.solved(ASKED, config -> HERE);
    int row = solved.chosen().orElseThrow().cell().row();
    assertEquals(Optional.empty(), missing(goal, at(HERE, "2 / A1[%d,1]".formatted(row))));
    int other = row == 0 ? 1 : 0;
    assertEquals(
        Optional.of("goal.select.not-worst"),
        missing(goal, at(HERE, "2 / A1[%d,1]".formatted(other))));
    assertEquals(Optional.of("goal.select.sample"), missing(goal, at(HERE, "step 2 / W1")));
  }

  @Test
  void whoeverIsElsewhereIsToldInWhichDirection() {
    Goal goal = goal("stand at step 2 / A1");
    assertEquals(Optional.of("goal.stand.on"), missing(goal, at(HERE, "1 / A1")));
    assertEquals(Optional.of("goal.stand.back"), missing(goal, at(HERE, "3 / A1")));
    assertEquals(Optional.of("goal.stand.op-on"), missing(goal, at(HERE, "2 / Z1")));
    assertEquals(Optional.of("goal.stand.op-back"), missing(goal, at(HERE, "2 / loss")));
  }

  @Test
  void whereAConditionFirstHoldsAnyLaterOperationWillDo() {
    Goal goal = goal("stand at first step = 2");
    assertEquals(Optional.empty(), missing(goal, at(HERE, "2 / loss")));
    assertEquals(Optional.of("goal.stand.back"), missing(goal, at(HERE, "3 / X")));
  }

  @Test
  void oneSettingIsToBeSetAndNothingElse() {
    Goal goal = goal("set lr = 0.5");
    assertEquals(Optional.of("goal.change"), missing(goal, at(HERE, "2 / X")));
    assertEquals(Optional.empty(), missing(goal, at(edited("2: lr = 0.5"), "2 / X")));
    assertEquals(Optional.of("goal.set.other"), missing(goal, at(edited("2: lr = 0.4"), "2 / X")));
    assertEquals(Optional.of("goal.set.other"), missing(goal, at(edited("3: lr = 0.5"), "3 / X")));
    assertEquals(
        Optional.of("goal.only"),
        missing(goal, at(edited("2: lr = 0.5", "2: W1[0,0] = 1"), "2 / X")));
  }

  @Test
  void conditionsAreAskedWhereOneStands() {
    Goal goal = goal("reach step >= 4 and loss < 100 by lr", "lr = 0.5");
    Evidence changed = edited("2: lr = 0.5");
    assertEquals(Optional.of("goal.change"), missing(goal, at(HERE, "4 / X")));
    assertEquals(Optional.of("goal.reach"), missing(goal, at(changed, "3 / X")));
    assertEquals(Optional.empty(), missing(goal, at(changed, "4 / X")));
    assertEquals(Optional.of("goal.only"), missing(goal, at(edited("2: momentum = 0.5"), "4 / X")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Not yet: epoch is 1 at step 6, so epoch >= 2 does not hold.",
        "FRENCH | Pas encore\u00a0: à l'étape 6, epoch vaut 1, et epoch >= 2 n'est donc pas vrai."
      })
  void whoeverHasNotReachedItIsToldHowFarTheyAre(Language language, String told) {
    Goal goal = goal("reach epoch >= 2 by lr", "lr = 0.5");
    Sentence missing = goal.missing(ASKED, at(edited("2: lr = 0.5"), "6 / X")).orElseThrow();
    assertEquals(told, missing.in(Texts.of(language, Goal.class, "goals")));
  }

  @Test
  void ofAccuracyTheShareIsTold() {
    Goal goal = goal("reach accuracy > 1 by lr", "lr = 0.5");
    Evidence changed = edited("2: lr = 0.5");
    double share = 100 * changed.after(4).test().accuracy();
    Sentence missing = goal.missing(ASKED, at(changed, "4 / X")).orElseThrow();
    assertEquals(
        "Not yet: %.1f %% of the test samples are classified correctly at step 4. Asked for is accuracy > 1."
            .formatted(share),
        missing.in(Texts.of(Language.ENGLISH, Goal.class, "goals")));
  }

  @Test
  void accuracyIsKnownAtTheEndOfAnEpoch() {
    Goal goal = goal("reach accuracy > 0 by lr", "lr = 0.5");
    Evidence changed = edited("2: lr = 0.5");
    assertEquals(Optional.of("goal.reach.accuracy"), missing(goal, at(changed, "3 / X")));
    assertEquals(Optional.empty(), missing(goal, at(changed, "4 / X")));
  }

  @Test
  void aSolutionThatLeadsNowhereIsToldWithWhatWasTried() {
    Goal goal = goal("reach loss < 0 by lr", "lr = 0.5");
    UnreachableException e =
        assertThrows(UnreachableException.class, () -> goal.solved(ASKED, config -> HERE));
    assertEquals("with lr = 0.5, loss < 0 holds at none of the 15 steps", e.getMessage());
  }

  @Test
  void aSolutionChangesOnlyWhatMayBeChanged() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> goal("reach loss < 1 by lr", "momentum = 0"));
    assertEquals("the solution changes momentum, which is not named after \"by\"", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> goal("set lr = 1", "lr = 1"));
    assertThrows(IllegalArgumentException.class, () -> goal("set lr = fast"));
    assertThrows(IllegalArgumentException.class, () -> goal("reach loss < 1 by speed", "lr = 1"));
  }
}
