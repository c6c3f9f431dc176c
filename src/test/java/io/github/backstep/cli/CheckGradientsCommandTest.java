package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.explain.GradientCheck.Result;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckGradientsCommandTest {
  private final Step step = Run.prepare(Presets.MOONS.config(), Path.of(".")).timeline().step(0);

  private static String last(Answer answer) {
    return answer.lines().get(answer.lines().size() - 1);
  }

  @Test
  void trueGradientsPass() {
    Answer answer = Answer.to("check-gradients", "--layers", "4,3");
    assertEquals(0, answer.code());
    assertEquals("The gradients agree with the finite differences.", last(answer));
    assertEquals(
        List.of("dW1", "db1", "dW2", "db2", "dW3", "db3"),
        answer.lines().stream()
            .filter(line -> line.startsWith("d"))
            .map(line -> line.substring(0, 3))
            .toList());
    assertFalse(answer.out().contains("WRONG"));
  }

  @Test
  void otherStepsCanBeChecked() {
    Answer answer = Answer.to("check-gradients", "--layers", "4", "--at", "e1.b3");
    assertTrue(answer.out().startsWith("gradients of step 28 against "), answer.out());
  }

  @Test
  void movingWeightsTooEarlyFailsAndSaysSo() {
    Answer answer = Answer.to("check-gradients", "--preset", "notebook-moons", "--cells", "50");
    List<String> lines = answer.lines();
    assertEquals(1, answer.code());
    assertEquals("", answer.err());
    assertEquals(
        List.of(
            "WRONG: dW1, db1, dW2, db2 differ from the finite differences.",
            "In this update order W2, W3 had already moved when the deltas below were computed from"
                + " them."),
        lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void toleranceDecides() {
    Answer answer = Answer.to("check-gradients", "--layers", "4", "--tolerance", "1e-300");
    assertEquals(1, answer.code());
    assertTrue(last(answer).startsWith("WRONG: "), answer.out());
    assertFalse(answer.out().contains("already moved"));
  }

  @Test
  void jsonNamesEveryTensorsVerdict() {
    Answer answer = Answer.to("check-gradients", "--layers", "none", "--json");
    JsonObject object = JsonParser.parseString(answer.out()).getAsJsonObject();
    assertTrue(object.get("passes").getAsBoolean());
    assertEquals(2, object.getAsJsonArray("gradients").size());
    assertEquals(
        List.of(
            "gradient",
            "verdict",
            "checked",
            "kinks",
            "relativeError",
            "worst",
            "analytic",
            "numeric"),
        List.copyOf(object.getAsJsonArray("gradients").get(0).getAsJsonObject().keySet()));
  }

  @Test
  void whatOnlyHasKinksIsNotComparableAndDoesNotFail() {
    Result kinks = new Result("dW1", 0, 32, 0, new Cell(0, 0), 0, 0, true);
    GradientReport report = new GradientReport(step, List.of(kinks));
    assertTrue(report.passes());
    assertEquals(
        List.of(
            "dW1           0     32                                  not comparable",
            "",
            "Nothing could be compared: every cell tried sits on a kink."),
        report.lines().subList(3, 6));
  }
}
