package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Presets;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.TrainingConfig;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which parameters a program moves before it has all its deltas. */
class EarlyMovesTest {
  private static EarlyMoves of(UpdateOrder order) {
    TrainingConfig training = Presets.MOONS.config().training().withUpdateOrder(order);
    return new EarlyMoves(
        SmallRuns.prepare(Presets.MOONS.config().withTraining(training)).program());
  }

  @Test
  void nothingMovesTooEarlyOnceEveryDeltaIsKnownFirst() {
    assertEquals(Set.of(), of(UpdateOrders.AFTER_BACKPROP).all());
  }

  @Test
  void theNotebookMovesWhatLiesAboveTheFirstLayer() {
    assertEquals(Set.of("W2", "W3"), of(UpdateOrders.INTERLEAVED).all());
  }

  @Test
  void aGradientIsSpoiledByAllThatMovedAboveIt() {
    EarlyMoves moves = of(UpdateOrders.INTERLEAVED);
    assertEquals(Set.of(), moves.behind("dW3"));
    assertEquals(Set.of("W3"), moves.behind("db2"));
    assertEquals(List.of("W2", "W3"), List.copyOf(moves.behind("dW1")));
  }

  @Test
  void aTensorThatNobodyWritesHasNothingBehindIt() {
    assertEquals(Set.of(), of(UpdateOrders.INTERLEAVED).behind("dW9"));
  }
}
