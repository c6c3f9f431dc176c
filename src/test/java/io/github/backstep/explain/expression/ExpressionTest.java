package io.github.backstep.explain.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.explain.NonFinite;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  private static final Run RUN = SmallRuns.prepare();
  private static final Evidence EVIDENCE = Evidence.of(RUN);
  private static final List<Step> STEPS = SmallRuns.steps(RUN);

  /** Sums that only add up in another order. */
  private static final double ROUNDING = 1e-12;

  /** The agreement asked of the course's history. */
  private static final double HISTORY = 1e-9;

  private static double value(String text) {
    return Expression.parse(text).number(Scope.of(EVIDENCE, new Moment.AtStep(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 + 2 * 3; 7",
        "(1 + 2) * 3; 9",
        "2 ^ 3 ^ 2; 512",
        "-2 ^ 2; -4",
        "8 / 4 / 2; 1",
        "5 − 2 - 1; 2",
        "2·3×4; 24",
        "1e-3 * 1000; 1",
        "exp(0) + log(1) + sqrt(16); 5",
        "abs(-3) + round(2.5) + round(-2.4); 4",
        "max(0, -2) + min(3, 1, 2); 1",
        "max([4, 9, 2]) - min([4, 9, 2]); 7",
        "argmax([4, 9, 2]); 1",
        "sum([1, 2, 3]) + mean([1, 2, 3]); 8",
        "norm([3, 4]); 5",
        "count([0, 1, 2] > 0); 2",
        "sum([1, 2, 3] * [4, 5, 6]); 32",
        "sum([1, 2] / 2); 1.5",
        "2 < 3 and 3 <= 3; 1",
        "2 > 3 or not 1 = 2; 1",
        "1 != 1 or 2 ≥ 3; 0",
        "finite(1 / 0) + finite(0); 1",
        "relu(-2) + relu(3); 3",
        "relu'(-2) + relu'(3); 1",
        "sigmoid(0) + sigmoid'(0); 0.75",
        "sigmoid′(0); 0.25",
        "softmax(0); 1",
        "sum(softmax([1000, 1001, 1002])); 1",
        "max(softmax([1000, 1000])); 0.5",
      })
  void arithmeticIsWhatOneWorksOutByHand(String text, double expected) {
    assertEquals(expected, value(text), ROUNDING);
  }

  @Test
  void tensorsAreThoseOfTheMomentThatIsMeant() {
    assertEquals(STEPS.get(0).value("Z1").get(2, 3), value("Z1[2,3]"));
    assertEquals(STEPS.get(4).value("Z1").get(2, 3), value("step 4 / Z1[2,3]"));
    assertEquals(STEPS.get(7).value("Z1").get(2, 3), value("e1.b2 / Z1[2,3]"));
    assertEquals(STEPS.get(5).value("Z1").get(2, 3), value("e1 / Z1[2,3]"));
    assertEquals(STEPS.get(14).value("W1").get(1, 2), value("end / W1[1,2]"));
    assertEquals(RUN.start().get("W1").get(1, 2), value("start / W1[1,2]"));
    assertEquals(STEPS.get(0).value("W1").get(1, 2), value("W1[1,2]"));
    assertEquals(STEPS.get(2).loss(), value("step 2 / loss"));
    assertEquals(STEPS.get(2).loss() / 2, value("step 2 / loss / 2"));
  }

  @Test
  void partsOfATensorAreRowsColumnsOrAll() {
    Tensor probabilities = STEPS.get(0).value("A3");
    assertEquals(1, value("sum(A3[0,:])"), ROUNDING);
    assertEquals(7, value("sum(A3)"), ROUNDING);
    assertEquals(7, value("rows(X)"));
    assertEquals(2, value("columns(X)"));
    assertEquals(15, value("size(W2)"));
    assertEquals(probabilities.get(0, 1) + probabilities.get(1, 1), value("A3[0,1] + A3[1,1]"));
    assertEquals(STEPS.get(0).value("b1").get(0, 3), value("b1[3]"));
    double product = 0;
    for (int k = 0; k < 3; k++) {
      product += STEPS.get(0).value("A2").get(0, k) * RUN.start().get("W3").get(k, 1);
    }
    assertEquals(product, value("sum(A2[0,:] * (start / W3[:,1]))"), ROUNDING);
    assertEquals(value("Z3[0,1]"), product, ROUNDING);
  }

  @Test
  void cellCanBeNamedByAnotherValue() {
    double surprise = value("-log(A3[0, argmax(Y[0,:])])");
    int label = STEPS.get(0).value("Y").get(0, 1) == 1 ? 1 : 0;
    assertEquals(-Math.log(STEPS.get(0).value("A3").get(0, label)), surprise, ROUNDING);
  }

  @Test
  void runIsKnownByItsNumbers() {
    assertEquals(0.1, value("lr"));
    assertEquals(0.9, value("momentum"));
    assertEquals(7, value("batch"));
    assertEquals(32, value("rows"));
    assertEquals(8, value("testRows"));
    assertEquals(2, value("classes"));
    assertEquals(15, value("steps"));
    assertEquals(5, value("stepsPerEpoch"));
    assertEquals(3, value("epochs"));
    assertEquals(2 * 5 + 5 + 5 * 3 + 3 + 3 * 2 + 2, value("parameters"));
  }

  @Test
  void firstMomentOfAConditionCounts() {
    double loss = STEPS.get(3).loss();
    int first = 0;
    while (STEPS.get(first).loss() > loss) {
      first++;
    }
    assertEquals(first, value("step of first loss <= " + loss));
    assertEquals(first + 1, value("(step of first loss <= " + loss + ") + 1"));
    assertEquals(2, value("epoch of first step = 12"));
    assertEquals(2, value("batch of first step = 12"));
  }

  @Test
  void firstMomentOfAConditionIsAMomentToo() {
    assertEquals(value("step 12 / loss"), value("first step = 12 / loss"));
    assertEquals(value("max(step 5 / A1[:,0])"), value("max(first epoch = 1 / A1[:,0])"));
    assertEquals(value("(step 12 / loss) / 2"), value("(first step = 12 / loss) / 2"));
    assertEquals(
        "12", Formula.parse("first step = 12 / step").in(Scope.of(EVIDENCE, new Moment.AtStep(0))));
  }

  @Test
  void otherRunIsBesideThisOne() {
    Run exploding = SmallRuns.exploding();
    Scope scope = new Scope(EVIDENCE, Optional.of(Evidence.of(exploding)), new Moment.AtStep(0));
    Step step = SmallRuns.steps(exploding, 1).get(0);
    assertEquals(step.value("W1").get(0, 0), Expression.parse("other W1[0,0]").number(scope));
    assertEquals(0, Expression.parse("finite(other step 3 / loss)").number(scope));
    assertEquals(1, Expression.parse("finite(step 3 / loss)").number(scope));
    assertEquals(0, Expression.parse("finite(sum(other end / W1))").number(scope));
  }

  @Test
  void scoresAndLossesAreThoseOfNumPy() {
    JsonObject reference = Reference.resource("moons-after-backprop-cut.json");
    Evidence moons = Evidence.of(SmallRuns.prepare(Presets.MOONS.config()));
    Scope scope = Scope.of(moons, new Moment.AtStep(0));
    JsonObject epoch = reference.getAsJsonArray("history").get(0).getAsJsonObject();
    assertEquals(
        reference.getAsJsonArray("firstStepLosses").get(7).getAsDouble(),
        Expression.parse("step 7 / loss").number(scope),
        HISTORY);
    assertEquals(
        epoch.get("meanCrossEntropy").getAsDouble(),
        Expression.parse("step 24 / trainLoss").number(scope),
        HISTORY);
    assertEquals(
        epoch.get("printedLoss").getAsDouble(),
        Expression.parse("e0.b24 / notebookLoss").number(scope),
        HISTORY);
    assertEquals(
        epoch.get("trainAccuracy").getAsDouble(),
        Expression.parse("step 24 / trainAccuracy").number(scope));
    assertEquals(
        epoch.get("testAccuracy").getAsDouble(),
        Expression.parse("step 24 / accuracy").number(scope));
  }

  @Test
  void confusionCountsTheTestRowsOfEachClass() {
    assertEquals(8, value("sum(end / confusion)"));
    double right = value("(end / confusion[0,0]) + (end / confusion[1,1])");
    assertEquals(value("end / accuracy"), right / 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "1 +; 3; expected a number, the name of one, or a function",
        "\" \"; 1; expected an expression, such as: 1 - A3[0,1], or sum(A3[0,:])",
        "(1; 2; expected ) to close the bracket",
        "1 2; 2; expected the end, got '2'",
        "exp 1; 4; expected the end, got '1'",
        "sigmoid'; 8; expected ( after sigmoid'",
        "A3[0; 4; expected ] to close the cells",
        "step 3 /; 8; expected the name of a tensor or a number after step 3 /",
        "max(1; 5; expected ) after the last value",
        "logg(1); 0; no function logg, did you mean log? There is: exp log sqrt abs round finite"
            + " relu relu' sigmoid sigmoid' tanh tanh' sum mean norm count size rows columns argmax"
            + " max min softmax",
      })
  void textThatIsNoExpressionIsRefusedWhereItGoesWrong(String text, int column, String problem) {
    ExpressionException error = assertThrows(ExpressionException.class, () -> value(text));
    assertEquals(column + ": " + problem, error.column() + ": " + error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 + A9[0,0]; 4; no tensor or number A9 in this run, did you mean A1?",
        "A3[0,2]; 3; no cell [0,2]: A3 has rows 0 to 6 and columns 0 to 1 here",
        "A3[9,:]; 3; no cell [9,:]: A3 has rows 0 to 6 and columns 0 to 1 here",
        "A3[0.5,0]; 3; expected a row or column, a whole number from 0 on, got 0.5",
        "A3; 0; expected one number, got the 14 cells of a tensor [7, 2]. Name one of them",
        "step 99 / loss; 0; step 99 / loss: this run has steps 0 to 14",
        "start / Z1[0,0]; 0; start / Z1: no tensor Z1 here",
        "sum(A1 + A2); 7; expected two numbers or two tensors of the same shape, got [7, 5] and [7,"
            + " 3]",
        "argmax(A3); 0; expected one row or column, got a tensor [7, 2]. For example A3[0,:]",
        "sum(1, 2); 0; expected one value in the brackets, got 2",
        "other loss; 6; no other run here. Open one with a block: run, compare: true",
        "step of first nan; 0; nan never holds in this run of 15 steps",
        "step of first los > 1; 14; no tensor los; did you mean loss?",
        "1 + first los > 1 / W1; 10; no tensor los; did you mean loss?",
      })
  void nameThatStandsForNothingHereIsRefused(String text, int column, String problem) {
    ExpressionException error = assertThrows(ExpressionException.class, () -> value(text));
    assertTrue(String.valueOf(error.getMessage()).startsWith(problem), error.getMessage());
  }

  @Test
  void addressIsThatOfTheFirstMoment() {
    Run exploding = SmallRuns.exploding();
    Address broken =
        SmallRuns.steps(exploding, 2).stream()
            .flatMap(step -> NonFinite.in(step, tensor -> !tensor.equals("loss")).stream())
            .map(NonFinite::address)
            .findFirst()
            .orElseThrow();
    Scope scope = Scope.of(Evidence.of(exploding), new Moment.Start());
    assertEquals(broken.toString(), Formula.parse("first nan").in(scope));
  }
}
