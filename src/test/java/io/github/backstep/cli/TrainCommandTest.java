package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.Reference;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TrainCommandTest {
  @Test
  void jsonHasTheFixedKeysInTheirOrderForEveryEvaluatedEpoch() {
    List<String> lines = Answer.to("train", "--json", "--epochs", "5", "--every", "2").lines();
    List<JsonObject> objects =
        lines.stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertEquals(
        List.of(1, 2, 4, 5), objects.stream().map(o -> o.get("epoch").getAsInt()).toList());
    assertEquals(
        List.of(24, 49, 99, 124), objects.stream().map(o -> o.get("step").getAsInt()).toList());
    objects.forEach(
        object ->
            assertEquals(
                List.of("epoch", "step", "loss", "notebookLoss", "trainAccuracy", "testAccuracy"),
                List.copyOf(object.keySet())));
  }

  @Test
  void jsonHasTheTrainersNumbersBitForBit() {
    Run run =
        Run.prepare(
            Presets.MOONS.config().withTraining(Presets.MOONS.config().training().withEpochs(1)),
            Path.of("."));
    List<Evaluation> evaluations = new ArrayList<>();
    run.trainer().train(1, collectingIn(evaluations));
    JsonObject printed =
        JsonParser.parseString(Answer.to("train", "--json", "--epochs", "1").out())
            .getAsJsonObject();
    Evaluation only = evaluations.get(0);
    assertEquals(only.train().loss(), printed.get("loss").getAsDouble());
    assertEquals(only.train().notebookLoss(), printed.get("notebookLoss").getAsDouble());
    assertEquals(only.train().accuracy(), printed.get("trainAccuracy").getAsDouble());
    assertEquals(only.test().accuracy(), printed.get("testAccuracy").getAsDouble());
  }

  private static TrainingListener collectingIn(List<Evaluation> evaluations) {
    return new TrainingListener() {
      @Override
      public void onEvaluation(Evaluation evaluation) {
        evaluations.add(evaluation);
      }
    };
  }

  @Test
  void tableSaysWhatIsTrainedAndHowItWent() {
    Answer answer = Answer.to("train", "--epochs", "2", "--every", "1");
    assertEquals(0, answer.code());
    assertEquals("", answer.err());
    assertEquals(
        """
        moons: 800 training rows, 200 test rows; seed 42
        network 2-16-16-2, relu, weights drawn by he; update order after-backprop
        learning rate 0.1, momentum 0.9, batch 32, epochs 2 (25 steps each)

         epoch     step  notebook loss           loss  train accuracy  test accuracy
             1       24       0.120791       0.241582          0.8850         0.8750
        """,
        answer.out().substring(0, answer.out().indexOf("     2 ")));
    assertTrue(
        answer.out().strip().matches("(?s).*\n50 steps in .* s; accuracy: 0\\.\\d{4} training, .*"),
        answer.out());
  }

  @Test
  void withoutHiddenLayersItIsSoftmaxRegression() {
    Answer answer = Answer.to("train", "--layers", "none", "--epochs", "1");
    assertTrue(answer.out().contains("\nnetwork 2-2, no hidden layers,"), answer.out());
  }

  @Test
  void lossThatStopsBeingFiniteIsToldOnceAndTrainingGoesOn() {
    Answer answer = Answer.to("train", "--lr", "1000", "--epochs", "2", "--json");
    assertEquals(0, answer.code());
    assertEquals(2, answer.lines().size());
    assertEquals(
        "backstep: the loss stops being finite at step 1 (e0.b1): Infinity. It began at step 1 "
            + "(e0.b1): operation loss.cross-entropy, tensor loss, cell [0,0] = Infinity. To look "
            + "into it, with the same options: inspect --at \"step 1 / loss[0,0]\" --why\n",
        answer.err());
    assertTrue(answer.out().contains("\"loss\":\"Infinity\""), answer.out());
  }

  @Test
  void lossThatIsNoNumberIsTracedBackToTheStepBefore() {
    Answer answer =
        Answer.to("train", "--preset", "notebook-moons", "--lr", "1e300", "--epochs", "1");
    assertEquals(0, answer.code());
    assertTrue(
        answer
            .err()
            .startsWith(
                "backstep: the loss stops being finite at step 1 (e0.b1): NaN. It began at step 0"
                    + " (e0.b0): operation L2.weight-velocity, tensor vW2, cell [0,0] = Infinity."
                    + " "),
        answer.err());
  }

  @Test
  void notebookOrderOnMnistStopsBeingFiniteAtStep21() {
    Map<String, String> environment = Map.of("BACKSTEP_DATA", Reference.data().toString());
    Answer answer =
        Answer.in(
            OptionalInt.empty(), environment, "train", "--preset=notebook-mnist", "--epochs=1");
    assertEquals(0, answer.code());
    assertEquals(
        "backstep: the loss stops being finite at step 17 (e0.b17): Infinity, at first the loss "
            + "alone. The rest began at step 21 (e0.b21): operation L2.affine, tensor Z2, cell "
            + "[0,0] = Infinity. To look into it, with the same options: inspect --at "
            + "\"step 21 / Z2[0,0]\" --why\n",
        answer.err());
  }

  @Test
  void closedOutputEndsTheTrainingQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(closed, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            OptionalInt.empty(),
            Answer.UNICODE);
    int code = Main.run(new String[] {"train", "--json", "--epochs", "1000000"}, shell);
    assertEquals(0, code);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void withoutATerminalNothingIsDrawn() {
    Answer answer = Answer.to("train", "--epochs", "2");
    assertFalse((answer.out() + answer.err()).contains("\u001b"));
  }
}
