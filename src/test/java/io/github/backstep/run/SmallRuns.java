package io.github.backstep.run;

import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Runs small enough to be looked at cell by cell. */
public final class SmallRuns {
  private static final Path NO_FOLDER = Path.of("no-such-folder");

  private SmallRuns() {}

  /** 2-5-3-2, 32 training rows in batches of 7, 7, 7, 7 and 4, three epochs. */
  public static RunConfig config() {
    return new RunConfig(
        moons(),
        new ModelConfig(List.of(5, 3), Activations.RELU, Initialisers.HE),
        new TrainingConfig(0.1, 0.9, 7, 3, UpdateOrders.AFTER_BACKPROP),
        42);
  }

  private static DataConfig moons() {
    return new DataConfig(Datasets.ALL.named("moons"), 40, 0.2, OptionalInt.empty(), 0.2);
  }

  /** 4-5-3-3 on images of three classes. */
  public static RunConfig ofImages() {
    return config().withData(images());
  }

  private static DataConfig images() {
    return new DataConfig(new TinyImages(), 40, 0, OptionalInt.empty(), 0.2);
  }

  public static Run prepare(RunConfig config) {
    return Run.prepare(config, NO_FOLDER);
  }

  public static Run prepare() {
    return prepare(config());
  }

  public static Run prepare(UpdateOrder order) {
    return prepare(withOrder(config(), order));
  }

  /** The same in this many epochs: five steps each. */
  public static Run withEpochs(int epochs) {
    return prepare(config().withTraining(config().training().withEpochs(epochs)));
  }

  private static RunConfig withOrder(RunConfig config, UpdateOrder order) {
    return config.withTraining(config.training().withUpdateOrder(order));
  }

  /** Not finite from its second step on. */
  public static Run exploding() {
    TrainingConfig training = config().training().withLearningRate(1e100);
    return prepare(withOrder(config().withTraining(training), UpdateOrders.INTERLEAVED));
  }

  /**
   * Every activation on networks of several shapes, and every initialiser, in every update order,
   * on moons and on images.
   */
  public static Stream<Named<RunConfig>> ofEveryPiece() {
    return UpdateOrders.ALL.entries().stream().flatMap(SmallRuns::inOrder);
  }

  /** The same, only in this update order. */
  public static Stream<Named<RunConfig>> inOrder(UpdateOrder order) {
    return Stream.concat(ofEveryActivation(), ofEveryInitialiser())
        .distinct()
        .flatMap(model -> Stream.of(moons(), images()).map(data -> config(data, model)))
        .map(config -> named(withOrder(config, order)));
  }

  private static RunConfig config(DataConfig data, ModelConfig model) {
    return config().withData(data).withModel(model);
  }

  private static Stream<ModelConfig> ofEveryActivation() {
    return Activations.ALL.entries().stream()
        .flatMap(
            activation ->
                Stream.of(List.<Integer>of(), List.of(4), List.of(5, 3))
                    .map(layers -> new ModelConfig(layers, activation, activation.initialiser())));
  }

  private static Stream<ModelConfig> ofEveryInitialiser() {
    return Initialisers.ALL.entries().stream().map(config().model()::withInitialiser);
  }

  private static Named<RunConfig> named(RunConfig config) {
    String name =
        String.join(
            " ",
            config.data().source().name(),
            config.model().layers().toString(),
            config.model().activation().name(),
            config.model().initialiser().name(),
            config.training().updateOrder().name());
    return Named.of(name, config);
  }

  /** All steps of a run, forwards, each executed once. */
  public static List<Step> steps(Run run) {
    return steps(run, run.calendar().steps());
  }

  /** The first steps of a run. */
  public static List<Step> steps(Run run, int count) {
    Execution execution = run.execution(run.start(), 0);
    return Stream.generate(execution::retain).limit(count).toList();
  }
}
