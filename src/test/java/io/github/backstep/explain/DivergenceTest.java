package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivergenceTest {
  private static Optional<Parting> find(Run a, Run b, double tolerance) {
    return new Divergence(a.timeline(), b.timeline(), tolerance, step -> {}).find();
  }

  private static Run withLearningRate(double rate) {
    RunConfig config = SmallRuns.config();
    return SmallRuns.prepare(config.withTraining(config.training().withLearningRate(rate)));
  }

  @Test
  void runAndItselfDoNotPart() {
    assertTrue(find(SmallRuns.prepare(), SmallRuns.prepare(), 0).isEmpty());
    assertTrue(find(SmallRuns.exploding(), SmallRuns.exploding(), 0).isEmpty());
  }

  @Test
  void updateOrdersPartAtTheDeltaThatMetMovedWeights() {
    Parting parting =
        find(
                SmallRuns.prepare(UpdateOrders.AFTER_BACKPROP),
                SmallRuns.prepare(UpdateOrders.INTERLEAVED),
                0)
            .orElseThrow();
    assertEquals("delta2", parting.address().tensor());
    assertEquals(0, parting.growth().get(0).step());
    assertEquals("L2.delta", Objects.requireNonNull(parting.op()).id());
  }

  @Test
  void learningRatesPartAtTheFirstVelocity() {
    Parting parting = find(withLearningRate(0.1), withLearningRate(0.2), 0).orElseThrow();
    assertEquals("vW1", parting.address().tensor());
    assertEquals(2 * parting.first(), parting.second(), 1e-15);
  }

  @Test
  void partingCanBeLookedForFromAStepOnWithoutItsGrowth() {
    Run run = SmallRuns.prepare();
    Run edited = run.edited(Edits.of(Edit.parse("6: lr = 0.2"), Edit.parse("9: W1[0,0] = 1")));
    List<Integer> compared = new ArrayList<>();
    Divergence divergence = new Divergence(run.timeline(), edited.timeline(), 0, compared::add);
    Parting parting = divergence.firstFrom(4).orElseThrow();
    assertEquals("step 6 / vW1[0,0]", parting.address().toString());
    assertEquals(List.of(), parting.growth());
    assertEquals(List.of(4, 5), compared);
  }

  @Test
  void toleranceLetsSmallDifferencesPass() {
    Run a = withLearningRate(0.1);
    Run b = withLearningRate(0.1 * (1 + 1e-12));
    assertTrue(find(a, b, 0).isPresent());
    assertTrue(find(a, b, 1e-6).isEmpty());
  }

  @Test
  void otherFirstWeightsPartBeforeTheFirstStep() {
    RunConfig config = SmallRuns.config();
    Run other = SmallRuns.prepare(config.withSeed(7));
    Parting parting = find(SmallRuns.prepare(), other, 0).orElseThrow();
    assertTrue(parting.address().toString().startsWith("start / W1["));
  }

  @Test
  void networksOfOtherSizesPartInTheShape() {
    RunConfig config = SmallRuns.config();
    Run wider = SmallRuns.prepare(config.withModel(config.model().withLayers(List.of(6, 3))));
    Parting parting = find(SmallRuns.prepare(), wider, 0).orElseThrow();
    assertEquals("start / W1", parting.address().toString());
  }
}
