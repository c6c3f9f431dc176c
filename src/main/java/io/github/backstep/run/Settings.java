package io.github.backstep.run;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.data.DataSource;
import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialiser;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Setting.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The settings of a run. Command-line options, configuration files and what traces say of their run
 * all follow this list.
 */
public final class Settings {
  public static final Setting<DataSource> DATA =
      new Setting<>(
          "data",
          "what to learn from",
          Form.named(Datasets.ALL),
          new Access<>(c -> c.data().source(), (c, v) -> c.withData(c.data().withSource(v))));

  static final Setting<Integer> SAMPLES =
      new Setting<>(
          "samples",
          "samples to make, for data that is made",
          Form.WHOLE,
          new Access<>(c -> c.data().samples(), (c, v) -> c.withData(c.data().withSamples(v))));

  static final Setting<Double> NOISE =
      new Setting<>(
          "noise",
          "standard deviation of the noise on made samples",
          Form.NUMBER,
          new Access<>(c -> c.data().noise(), (c, v) -> c.withData(c.data().withNoise(v))));

  static final Setting<OptionalInt> ROWS =
      new Setting<>(
          "rows",
          "use only the first N samples, or all",
          Form.WHOLE_OR_ALL,
          new Access<>(c -> c.data().rows(), (c, v) -> c.withData(c.data().withRows(v))));

  static final Setting<Double> TEST_SHARE =
      new Setting<>(
          "testShare",
          "share of the samples held back for testing",
          Form.NUMBER,
          new Access<>(c -> c.data().testShare(), (c, v) -> c.withData(c.data().withTestShare(v))));

  static final Setting<List<Integer>> LAYERS =
      new Setting<>(
          "layers",
          "neurons of each hidden layer, or none for softmax regression",
          Form.LAYERS,
          new Access<>(c -> c.model().layers(), (c, v) -> c.withModel(c.model().withLayers(v))));

  static final Setting<Activation> ACTIVATION =
      new Setting<>(
          "activation",
          "nonlinearity of the hidden layers",
          Form.named(Activations.ALL),
          new Access<>(
              c -> c.model().activation(), (c, v) -> c.withModel(c.model().withActivation(v))));

  static final Setting<Initialiser> INITIALISER =
      new Setting<>(
          "init",
          "how the first weights are drawn, if not as the activation asks for",
          Form.named(Initialisers.ALL),
          new Access<>(
              c -> c.model().initialiser(), (c, v) -> c.withModel(c.model().withInitialiser(v))));

  static final Setting<Double> LEARNING_RATE =
      new Setting<>(
          "lr",
          "learning rate η",
          Form.NUMBER,
          new Access<>(
              c -> c.training().learningRate(),
              (c, v) -> c.withTraining(c.training().withLearningRate(v))));

  static final Setting<Double> MOMENTUM =
      new Setting<>(
          "momentum",
          "momentum μ, 0 for plain gradient descent",
          Form.NUMBER,
          new Access<>(
              c -> c.training().momentum(),
              (c, v) -> c.withTraining(c.training().withMomentum(v))));

  static final Setting<Integer> BATCH =
      new Setting<>(
          "batch",
          "samples in a mini-batch",
          Form.WHOLE,
          new Access<>(
              c -> c.training().batchSize(),
              (c, v) -> c.withTraining(c.training().withBatchSize(v))));

  static final Setting<Integer> EPOCHS =
      new Setting<>(
          "epochs",
          "passes over the training rows",
          Form.WHOLE,
          new Access<>(
              c -> c.training().epochs(), (c, v) -> c.withTraining(c.training().withEpochs(v))));

  static final Setting<Long> SEED =
      new Setting<>(
          "seed",
          "decides everything that is drawn",
          Form.LONG,
          new Access<>(RunConfig::seed, RunConfig::withSeed));

  static final Setting<UpdateOrder> UPDATE_ORDER =
      new Setting<>(
          "updateOrder",
          "when parameters move",
          Form.named(UpdateOrders.ALL),
          new Access<>(
              c -> c.training().updateOrder(),
              (c, v) -> c.withTraining(c.training().withUpdateOrder(v))));

  /** Every setting, in the order in which they are listed and, since one may set another, made. */
  public static final Catalogue<Setting<?>> ALL =
      Catalogue.of(
          "setting",
          DATA,
          SAMPLES,
          NOISE,
          ROWS,
          TEST_SHARE,
          LAYERS,
          ACTIVATION,
          INITIALISER,
          LEARNING_RATE,
          MOMENTUM,
          BATCH,
          EPOCHS,
          SEED,
          UPDATE_ORDER);

  /** All settings at once. A configuration does not remember which preset it was varied from. */
  public static final Setting<Preset> PRESET =
      new Setting<>(
          "preset",
          "the run to start from",
          Form.named(Presets.ALL),
          new Access<>(config -> new Preset("", "", config), (config, preset) -> preset.config()));

  /** What can be given for a run: a preset, then what to change in it. */
  public static final Catalogue<Setting<?>> GIVEN = new Catalogue<>("setting", withPreset());

  private Settings() {}

  private static List<Setting<?>> withPreset() {
    List<Setting<?>> settings = new ArrayList<>();
    settings.add(PRESET);
    settings.addAll(ALL.entries());
    return settings;
  }
}
