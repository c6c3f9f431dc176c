package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.Reference;
import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class InspectCommandTest {
  private final StepSource moons = Run.prepare(Presets.MOONS.config(), Path.of(".")).timeline();

  private static JsonObject json(String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 2, options.length);
    args[0] = "inspect";
    args[1] = "--json";
    return JsonParser.parseString(Answer.to(args).out()).getAsJsonObject();
  }

  @Test
  void tensorAsJsonHasTheSameBits() {
    JsonObject object = json("--at", "step 3 / dW2");
    assertEquals(List.of("address", "shape", "data"), List.copyOf(object.keySet()));
    assertEquals("step 3 / dW2", object.get("address").getAsString());
    assertEquals("[16,16]", object.get("shape").toString());
    assertTrue(
        new Lookup(moons)
            .tensor(Address.parse("step 3 / dW2"))
            .sameBits(Reference.tensor(object.get("data"))));
  }

  @Test
  void cellAsJsonIsANumberWithItsTensorsShape() {
    JsonObject object = json("--at", "e0.b3/dW2[1,2]");
    assertEquals("e0.b3 / dW2[1,2]", object.get("address").getAsString());
    assertEquals("[16,16]", object.get("shape").toString());
    assertEquals(
        new Lookup(moons).value(Address.parse("step 3 / dW2[1,2]")),
        object.get("data").getAsDouble());
  }

  @Test
  void whatJsonHasNoNumberForIsAString() {
    assertEquals("Infinity", json("--lr", "1000", "--at", "1/loss[0,0]").get("data").getAsString());
  }

  @Test
  void whyAsJsonIsTheExplanation() {
    Explanation explanation = new Why(moons).of(Address.parse("step 3 / delta2[1,2]"));
    JsonObject why = json("--at", "step 3 / delta2[1,2]", "--why").getAsJsonObject("why");
    assertEquals(
        List.of("formula", "terms", "finishes", "sum", "derived", "stored", "rounding", "working"),
        List.copyOf(why.keySet()));
    assertEquals(explanation.derivation().sum(), why.get("sum").getAsDouble());
    assertEquals(explanation.derivation().value(), why.get("derived").getAsDouble());
    assertEquals(explanation.stored(), why.get("stored").getAsDouble());
    JsonArray factors =
        why.getAsJsonArray("terms").get(1).getAsJsonObject().getAsJsonArray("factors");
    assertEquals("step 3 / delta3[1,1]", text(factors.get(0).getAsJsonObject(), "address"));
    assertEquals("step 2 / W3[2,1]", text(factors.get(1).getAsJsonObject(), "address"));
    JsonObject gate = why.getAsJsonArray("finishes").get(0).getAsJsonObject();
    assertEquals(explanation.derivation().value(), gate.get("value").getAsDouble());
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }

  @Test
  void constantsHaveNoAddress() {
    JsonObject why = json("--at", "step 3 / vW1[0,0]", "--why").getAsJsonObject("why");
    JsonObject momentum =
        why.getAsJsonArray("terms")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("factors")
            .get(0)
            .getAsJsonObject();
    assertEquals(List.of("label", "value"), List.copyOf(momentum.keySet()));
  }

  @Test
  void cellSaysItsValueAndItsOperation() {
    assertEquals(
        """
        step 0 / dW1[0,3] = -0.0302909081846962
        L1.weight-gradient: dW1 = Xᵀ·delta1 / m
        """,
        Answer.to("inspect", "--at", "0/dW1[0,3]").out());
  }

  @Test
  void tensorStandsInLineWithItsSummary() {
    Answer answer = Answer.to("inspect", "--layers", "3", "--at", "start / W1");
    assertEquals(
        """
        start / W1, shape [2, 3], all cells finite
        drawn by he: normal of deviation √(2/fan-in), for ReLU (seed 42)
        min -0.234153, max 1.523030, mean 0.343480, norm 1.764826

                  0          1          2
        0  0.496714  -0.138264   0.647689
        1  1.523030  -0.234153  -0.234137
        """,
        answer.out());
  }

  @Test
  void wideTensorIsCutForATerminalOnly() {
    String[] args = {"inspect", "--at", "step 0 / vW1"};
    List<String> cut = Answer.in(OptionalInt.of(80), Answer.UNICODE, args).lines();
    List<String> whole = Answer.to(args).lines();
    assertTrue(cut.stream().allMatch(line -> line.length() <= 80), cut.toString());
    assertEquals(7, whole.size());
  }

  @Test
  void whyCanBeFollowedWithACalculator() {
    assertEquals(
        """
        step 1 / vW1[1,3] = -0.011135414679553556
        L1.weight-velocity: vW1 = μ·vW1 − η·dW1

        vW1[1,3] = μ·vW1[1,3] − η·dW1[1,3]

          term                       factors       adds  explained at
          μ·vW1[1,3]     0.900000, -0.006514  -0.005862  step 0 / vW1[1,3]
          −η·dW1[1,3]    0.100000,  0.052732  -0.005273  step 1 / dW1[1,3]
          sum                                 -0.011135

        derived  -0.011135414679553556
        = stored value, bit for bit
        To go on: --at "step 0 / vW1[1,3]" --why
        """,
        Answer.to("inspect", "--at", "1/vW1[1,3]", "--why").out());
  }

  @Test
  void softmaxIsWorkedOutLineByLine() {
    String out = Answer.to("inspect", "--at", "0/A3[0,1]", "--why").out();
    String worked =
        """
          line by line             formula                    with                          gives
          shift by the largest     s = Z3[0,1] − max          (-0.02446506) − 1.606092  -1.630557
          take the exponential     e^s                        e^(-1.630557)              0.195820
          add up over the classes  Σ = Σ_k e^(Z3[0,k] − max)                             1.195820
          divide by that sum       e^s / Σ                    0.1958205 / 1.195820       0.163754
        """;
    assertTrue(out.contains("\n" + worked + "\n"), out);
  }

  @Test
  void updateIsWorkedOutWithItsVelocity() {
    String out = Answer.to("inspect", "--at", "3/W2[1,1]", "--why").out();
    assertTrue(out.contains("−0.1·0.002260639"), out);
    assertTrue(out.contains("0.9·(-8.475389e-5) − 0.1·0.002260639  -3.023424e-4"), out);
  }

  @Test
  void activationTellsItsGate() {
    String out = Answer.to("inspect", "--at", "0/A1[0,1]", "--why").out();
    assertTrue(out.contains("gate for the error on its way back  relu′(A1[0,1])"), out);
  }

  @Test
  void narrowTerminalsGetTheNumbersOfTheWorkingOnly() {
    Answer answer =
        Answer.in(OptionalInt.of(76), Answer.UNICODE, "inspect", "--at", "0/A3[0,1]", "--why");
    assertTrue(answer.out().contains("divide by that sum       0.1958205"), answer.out());
    assertFalse(answer.out().contains("s = Z3[0,1]"), answer.out());
  }

  @Test
  void workingInJsonLeadsToTheValue() {
    JsonObject why = json("--at", "step 3 / W2[1,1]", "--why").getAsJsonObject("why");
    JsonArray working = why.getAsJsonArray("working");
    JsonObject velocity = working.get(2).getAsJsonObject();
    assertEquals("vW2[1,1]", text(velocity, "what"));
    double old = moons.step(2).value("W2").get(1, 1);
    assertEquals(why.get("stored").getAsDouble(), old + velocity.get("value").getAsDouble());
    JsonArray numbers = velocity.getAsJsonArray("factors");
    assertEquals(0.9, numbers.get(0).getAsJsonObject().get("value").getAsDouble());
    assertEquals(
        moons.step(2).value("vW2").get(1, 1),
        numbers.get(1).getAsJsonObject().get("value").getAsDouble());
    assertEquals(List.of("label", "value"), List.copyOf(numbers.get(1).getAsJsonObject().keySet()));
    JsonObject plain = json("--at", "step 3 / dW2[1,1]", "--why").getAsJsonObject("why");
    assertTrue(plain.getAsJsonArray("working").isEmpty());
  }

  @Test
  void narrowTerminalsGetTheStepsOnly() {
    Answer answer =
        Answer.in(OptionalInt.of(60), Answer.UNICODE, "inspect", "--at", "1/vW1[1,3]", "--why");
    assertTrue(answer.out().contains("adds  at step\n"), answer.out());
  }

  @Test
  void roundingIsNamedWhereFusedProductsDiffer() {
    Answer answer = Answer.to("inspect", "--layers", "50,6", "--at", "3/Z2[0,0]", "--why");
    assertTrue(answer.out().contains("\nderived  -0.40061727721063\n"), answer.out());
    assertTrue(answer.out().contains("\nstored   -0.4006172772106302\n"), answer.out());
    assertTrue(
        answer
            .out()
            .contains("\nrounding -1.7e-16 (products are fused multiply-adds: they round once)\n"),
        answer.out());
  }

  @Test
  void ofManyTermsTheLargestAreShownUnlessAllAreWanted() {
    String[] some = {"inspect", "--layers", "50,6", "--at", "3/Z2[0,0]", "--why"};
    String[] all = {"inspect", "--layers", "50,6", "--at", "3/Z2[0,0]", "--why", "--all"};
    assertTrue(Answer.to(some).out().contains("  … and 31 more terms, together "));
    assertEquals(20, terms(Answer.to(some)));
    assertEquals(51, terms(Answer.to(all)));
  }

  private static long terms(Answer answer) {
    return answer.lines().stream()
        .filter(line -> line.startsWith("  A1[") || line.startsWith("  b2["))
        .count();
  }

  @Test
  void onlyCellOfATensorNeedsNoNaming() {
    Answer answer = Answer.to("inspect", "--at", "e0.b3 / loss", "--why");
    assertTrue(answer.out().startsWith("step 3 / loss[0,0] = "), answer.out());
  }

  @Test
  void asciiTerminalsGetAsciiInLine() {
    Answer answer =
        Answer.in(OptionalInt.empty(), Map.of(), "inspect", "--at", "1/vW1[1,3]", "--why");
    assertTrue(answer.out().chars().allMatch(c -> c < 0x7f), answer.out());
    List<String> rows = answer.lines().stream().filter(line -> line.contains("step ")).toList();
    assertEquals(rows.get(1).indexOf("step "), rows.get(2).indexOf("step "));
  }

  @Test
  void recordedRunAnswersAsTheRunItself() {
    String trace = "traces/notebook-moons.jsonl.gz";
    String[] options = {"--preset", "notebook-moons", "--epochs", "4"};
    for (String at : List.of("start / W1", "step 0 / delta2", "e3.b24 / dW1", "step 60 / loss")) {
      Answer ofRun =
          Answer.to(
              "inspect", options[0], options[1], options[2], options[3], "--json", "--at", at);
      assertEquals(ofRun, Answer.to("inspect", trace, "--json", "--at", at));
    }
    assertEquals(
        Answer.to("inspect", options[0], options[1], "--at", "60 / delta2[1,3]", "--why"),
        Answer.to("inspect", trace, "--at", "60 / delta2[1,3]", "--why"));
  }

  @Test
  void nonFiniteNumbersOfATraceCanBeAskedWhy() {
    String[] args = {"inspect", "traces/notebook-digits.jsonl.gz", "--at", "23 / Z2[0,0]", "--why"};
    Answer answer = Answer.to(args);
    assertTrue(answer.out().startsWith("step 23 / Z2[0,0] = Infinity\n"), answer.out());
    assertTrue(answer.out().contains("\nderived  Infinity\n= stored value, bit for bit\n"));
  }

  @Test
  void traceHasItsOwnRunAndItsOwnSteps() {
    String trace = "traces/moons.jsonl.gz";
    assertEquals(
        new Answer(
            2,
            "",
            "backstep: --lr: expected no such option with a trace, which has its own run."
                + " Leave it out\n"),
        Answer.to("inspect", trace, "--at", "0 / W1", "--lr", "0.1"));
    assertEquals(
        new Answer(2, "", "backstep: step 100 / W1: this run has steps 0 to 99\n"),
        Answer.to("inspect", trace, "--at", "100 / W1"));
  }
}
