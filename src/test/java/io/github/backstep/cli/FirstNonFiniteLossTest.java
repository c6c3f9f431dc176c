package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.run.Evaluation;
import io.github.backstep.run.LossOnly;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Score;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Moons at a learning rate of 1000: the loss is infinite from step 1 on, and nothing else ever in
 * the right update order; in the notebook's, other tensors are not finite from step 3 on.
 */
final class FirstNonFiniteLossTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private FirstNonFiniteLoss watching(RunConfig config) {
    Shell shell =
        new Shell(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            OptionalInt.empty(),
            Answer.UNICODE);
    RunConfig exploding = config.withTraining(config.training().withLearningRate(1000));
    return new FirstNonFiniteLoss(shell, Run.prepare(exploding, Path.of("unused")), Progress.NONE);
  }

  private static Evaluation evaluationAfter(int step) {
    Score score = new Score(INFINITY, 1, 0.5);
    return new Evaluation(1, step, score, score);
  }

  private String told() {
    String told = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return told;
  }

  @Test
  void lossThatIsInfiniteAloneIsToldWhenTheEpochIsEvaluated() {
    FirstNonFiniteLoss watch = watching(Presets.MOONS.config());
    watch.onStep(new LossOnly(0, 0.7));
    watch.onEvaluation(evaluationAfter(0));
    watch.onStep(new LossOnly(1, INFINITY));
    assertEquals("", told());
    watch.onEvaluation(evaluationAfter(24));
    assertEquals(
        "backstep: the loss stops being finite at step 1 (e0.b1): Infinity. It began at step 1 "
            + "(e0.b1): operation loss.cross-entropy, tensor loss, cell [0,0] = Infinity. To look "
            + "into it, with the same options: inspect --at \"step 1 / loss[0,0]\" --why\n",
        told());
    watch.onStep(new LossOnly(25, INFINITY));
    watch.onEvaluation(evaluationAfter(49));
    assertEquals("", told());
  }

  @Test
  void numbersBesideTheLossThatFollowLaterAreToldOnceToo() {
    FirstNonFiniteLoss watch = watching(Presets.NOTEBOOK_MOONS.config());
    watch.onStep(new LossOnly(1, INFINITY));
    watch.onEvaluation(evaluationAfter(1));
    told();
    watch.onStep(new LossOnly(2, INFINITY));
    watch.onStep(new LossOnly(3, Double.NaN));
    assertEquals(
        "backstep: more than the loss stops being finite. It began at step 3 (e0.b3): operation "
            + "L2.affine, tensor Z2, cell [1,0] = Infinity. To look into it, with the same "
            + "options: inspect --at \"step 3 / Z2[1,0]\" --why\n",
        told());
    watch.onStep(new LossOnly(4, Double.NaN));
    watch.onEvaluation(evaluationAfter(24));
    assertEquals("", told());
  }
}
