package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrders;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunConfigTest {
  private static void assertRefused(String key, Supplier<Object> config) {
    ConfigException e = assertThrows(ConfigException.class, config::get);
    assertEquals(key, e.key());
  }

  private static TrainingConfig training(double lr, double momentum, int batch, int epochs) {
    return new TrainingConfig(lr, momentum, batch, epochs, UpdateOrders.AFTER_BACKPROP);
  }

  private static DataConfig data(int samples, double noise, OptionalInt rows, double share) {
    return new DataConfig(new TinyImages(), samples, noise, rows, share);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void learningRateIsFiniteAndAboveZero(double lr) {
    assertRefused("lr", () -> training(lr, 0.9, 32, 200));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, Double.NaN})
  void momentumIsFromZeroToBelowOne(double momentum) {
    assertRefused("momentum", () -> training(0.1, momentum, 32, 200));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_001})
  void batchAndEpochsAreCounts(int count) {
    assertRefused("batch", () -> training(0.1, 0.9, count, 200));
    assertRefused("epochs", () -> training(0.1, 0.9, 32, count));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4097})
  void layersHaveNeurons(int neurons) {
    assertRefused(
        "layers", () -> new ModelConfig(List.of(16, neurons), Activations.RELU, Initialisers.HE));
  }

  @Test
  void layersAreAtMostThirtyTwo() {
    List<Integer> layers = Collections.nCopies(33, 2);
    assertRefused("layers", () -> new ModelConfig(layers, Activations.RELU, Initialisers.HE));
  }

  @Test
  void dataOptionsOutOfRangeAreRefusedByTheirNames() {
    OptionalInt all = OptionalInt.empty();
    assertRefused("samples", () -> data(1, 0.2, all, 0.2));
    assertRefused("samples", () -> data(1_000_001, 0.2, all, 0.2));
    assertRefused("noise", () -> data(10, -0.1, all, 0.2));
    assertRefused("noise", () -> data(10, Double.NaN, all, 0.2));
    assertRefused("rows", () -> data(10, 0.2, OptionalInt.of(1), 0.2));
    assertRefused("testShare", () -> data(10, 0.2, all, 0));
    assertRefused("testShare", () -> data(10, 0.2, all, 1));
    assertRefused("testShare", () -> data(10, 0.2, all, Double.NaN));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 32})
  void seedHasThirtyTwoBits(long seed) {
    assertRefused("seed", () -> SmallRuns.config().withSeed(seed));
  }

  @Test
  void messageSaysWhatWasExpectedAndWhatWasGot() {
    ConfigException e = assertThrows(ConfigException.class, () -> training(-1, 0.9, 32, 200));
    assertEquals("expected a finite number above 0, got -1.0", e.getMessage());
  }

  @Test
  void presetsAreTheRunsOfTheCourse() {
    RunConfig moons = Presets.ALL.named("moons").config();
    RunConfig notebook = Presets.ALL.named("notebook-moons").config();
    assertEquals(UpdateOrders.INTERLEAVED, notebook.training().updateOrder());
    assertEquals(moons, notebook.withTraining(moons.training()));
    assertEquals(training(0.1, 0.9, 32, 200), moons.training());
  }

  @Test
  void digitsAreTheCoursesRunOnDrawnImages() {
    RunConfig digits = Presets.ALL.named("digits").config();
    RunConfig notebook = Presets.ALL.named("notebook-digits").config();
    assertEquals(UpdateOrders.INTERLEAVED, notebook.training().updateOrder());
    assertEquals(digits, notebook.withTraining(digits.training()));
    assertEquals(training(0.1, 0.9, 64, 50), digits.training());
    assertEquals(List.of(128, 64), digits.model().layers());
    assertEquals(7000, digits.data().samples());
  }

  @Test
  void initialiserGoesWithTheActivationUnlessItWasChosen() {
    ModelConfig own = new ModelConfig(List.of(4), Activations.RELU, Initialisers.HE);
    assertEquals(Initialisers.XAVIER, own.withActivation(Activations.SIGMOID).initialiser());
    ModelConfig chosen = own.withInitialiser(Initialisers.ZEROS);
    assertEquals(Initialisers.ZEROS, chosen.withActivation(Activations.SIGMOID).initialiser());
  }

  @Test
  void whatAConfigurationHasOtherwiseLeadsToIt() {
    RunConfig one = Presets.MOONS.config();
    RunConfig other = Presets.ALL.named("notebook-digits").config();
    RunConfig made = one;
    for (Assignment assignment : Assignment.between(one, other)) {
      made = assignment.into(made);
    }
    assertEquals(other, made);
    assertEquals(List.of(), Assignment.between(other, made));
  }
}
