package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DiffCommandTest {
  private static final String MOONS = "traces/moons.jsonl.gz";
  private static final String NOTEBOOK = "traces/notebook-moons.jsonl.gz";

  /** The flagship: the same forward pass, and the first delta computed with moved weights. */
  @Test
  void updateOrdersPartAtTheSecondDeltaOfTheFirstStep() {
    Answer answer = Answer.to("diff", "moons", "notebook-moons");
    assertEquals(1, answer.code());
    assertTrue(
        answer
            .out()
            .startsWith(
                """
                they part at step 0 / delta2[0,0], which L2.delta writes: delta2 = (delta3·W3ᵀ) ⊙ relu′(A2)
                  moons           -0.052319942864446224
                  notebook-moons    -0.0498839319630176
                  difference                     2.4e-3

                afterwards  largest difference in delta2      loss  loss of the other
                step 0                            1.5e-1  0.849487           0.849487
                """),
        answer.out());
    assertTrue(answer.lines().get(answer.lines().size() - 1).startsWith("step 2000 "));
  }

  @Test
  void tracesPartWhereTheirRunsDo() {
    String runs = Answer.to("diff", "moons", "notebook-moons", "--json").out();
    String traces = Answer.to("diff", MOONS, NOTEBOOK, "--json").out();
    JsonObject ofRuns = JsonParser.parseString(runs).getAsJsonObject();
    JsonObject ofTraces = JsonParser.parseString(traces).getAsJsonObject();
    assertEquals(
        List.of("same", "steps", "lengths", "at", "op", "first", "second", "difference", "growth"),
        List.copyOf(ofTraces.keySet()));
    assertEquals("[100,100]", ofTraces.get("lengths").toString());
    for (String key : List.of("same", "at", "op", "first", "second", "difference")) {
      assertEquals(ofRuns.get(key), ofTraces.get(key), key);
    }
    JsonObject apart = ofTraces.getAsJsonArray("growth").get(1).getAsJsonObject();
    assertEquals(
        List.of("step", "difference", "firstLoss", "secondLoss"), List.copyOf(apart.keySet()));
    assertEquals(ofRuns.getAsJsonArray("growth").get(1), apart);
  }

  @Test
  void optionsSayWhatOneIsComparedWith() {
    Answer answer = Answer.to("diff", MOONS, "--epochs", "4", "--lr", "0.2");
    assertEquals(1, answer.code());
    assertTrue(
        answer.out().startsWith("they part at step 0 / vW1[0,0], which L1.weight-velocity writes"),
        answer.out());
    assertTrue(answer.lines().get(1).startsWith("  " + MOONS), answer.out());
    assertTrue(answer.lines().get(2).startsWith("  the run "), answer.out());
  }

  @Test
  void traceIsTheSameAsItsRun() {
    assertEquals(
        new Answer(0, "100 steps: the same bits\n", ""), Answer.to("diff", MOONS, "--epochs", "4"));
  }

  @Test
  void oneThatEndsEarlierIsNotTheSame() {
    assertEquals(
        new Answer(
            1,
            """
            100 steps: the same bits
            then one ends: %s has 100 steps, the run has 125
            """
                .formatted(MOONS),
            ""),
        Answer.to("diff", MOONS, "--epochs", "5"));
    assertEquals(
        new Answer(1, "{\"same\":false,\"steps\":100,\"lengths\":[100,125]}\n", ""),
        Answer.to("diff", MOONS, "--epochs", "5", "--json"));
  }

  @Test
  void toleranceLetsSmallDifferencesPass() {
    String[] args = {"diff", MOONS, "--epochs=4", "--lr=0.10000000000000002"};
    assertEquals(1, Answer.to(args).code());
    String[] tolerant =
        Stream.concat(Stream.of(args), Stream.of("--tolerance=1e-6")).toArray(String[]::new);
    assertEquals(
        new Answer(0, "100 steps: the same within the tolerance\n", ""), Answer.to(tolerant));
  }

  @Test
  void networksOfOtherShapesPartBeforeTheFirstStep() {
    assertEquals(
        new Answer(
            1,
            "they part before the first step: start / W1\nit has not the same shape in both\n",
            ""),
        Answer.to("diff", MOONS, "--layers", "8,8"));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "expected two traces or presets to compare, or one and options, got none."
                + " For example: backstep diff moons notebook-moons",
            new String[] {"diff"}),
        arguments(
            "--lr: expected no such option with two things to compare. Leave it out",
            new String[] {"diff", "moons", "notebook-moons", "--lr", "0.2"}),
        arguments(
            "--tolerance: expected a number from 0 to below 1, got -1.0",
            new String[] {"diff", "moons", "--tolerance", "-1"}),
        arguments(
            "--tolerance: expected a number, got 'x'",
            new String[] {"diff", "moons", "--tolerance", "x"}),
        arguments(
            "expected the file of a trace, or one of the presets moons, notebook-moons, digits,"
                + " notebook-digits, mnist, notebook-mnist, got 'mons', and there is no such file",
            new String[] {"diff", "mons", "moons"}));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesEndWithOneLineAndCode2(String error, String[] args) {
    assertEquals(new Answer(2, "", "backstep: " + error + "\n"), Answer.to(args));
  }
}
