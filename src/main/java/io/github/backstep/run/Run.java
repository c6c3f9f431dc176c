package io.github.backstep.run;

import io.github.backstep.data.DataSplit;
import io.github.backstep.network.Blueprint;
import io.github.backstep.network.Network;
import io.github.backstep.network.Program;
import io.github.backstep.network.Samples;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Tensor;
import java.nio.file.Path;
import java.util.Map;

/**
 * A configuration made ready: the data loaded, the weights drawn, the program of a step laid out.
 * Immutable; any number of executions can start from it.
 */
public final class Run {
  private final RunConfig config;
  private final DataSplit data;
  private final Network network;
  private final Program program;
  private final Schedule schedule;
  private final Map<String, Tensor> start;
  private final Kernel kernel = Kernels.fastest();

  private Run(RunConfig config, DataSplit data) {
    this.config = config;
    this.data = data;
    this.network =
        new Network(
            new Blueprint(
                data.train().features().columns(),
                config.model().layers(),
                data.train().classes(),
                config.model().activation()));
    TrainingConfig training = config.training();
    Samples samples = new Samples(data.train().features(), data.train().labels());
    this.program = network.program(samples, training.optimiser(), training.updateOrder());
    NumpyRandom stream = new NumpyRandom(config.seed());
    this.start = network.start(config.model().initialiser(), training.optimiser(), stream);
    Calendar calendar = new Calendar(samples.size(), training.batchSize(), training.epochs());
    this.schedule = new Schedule(calendar, stream);
  }

  /**
   * Loads the data and draws the first weights.
   *
   * @param dataFolder where data files lie, for data that is not made
   * @throws io.github.backstep.data.DataException if the data cannot be had
   * @throws ConfigException if the run has more steps than can be counted
   */
  public static Run prepare(RunConfig config, Path dataFolder) {
    DataConfig data = config.data();
    return new Run(config, data.source().load(data.request(config.seed(), dataFolder)));
  }

  public RunConfig config() {
    return config;
  }

  public DataSplit data() {
    return data;
  }

  public Network network() {
    return network;
  }

  public Program program() {
    return program;
  }

  public Schedule schedule() {
    return schedule;
  }

  public Calendar calendar() {
    return schedule.calendar();
  }

  /** The arithmetic it is computed with. */
  public Kernel kernel() {
    return kernel;
  }

  /** The carried tensors before step 0. Only to be read. */
  public Map<String, Tensor> start() {
    return start;
  }

  /** In a few words, where the value of a carried tensor before step 0 came from. */
  public String originOf(String tensor) {
    boolean weight =
        network.parameters().stream().anyMatch(p -> p.name().equals(tensor) && p.role().isDrawn());
    return weight
        ? "drawn by %s: %s (seed %d)"
            .formatted(
                config.model().initialiser().name(),
                config.model().initialiser().summary(),
                config.seed())
        : "zero at the start";
  }

  /**
   * An execution that begins at step {@code next} with these carried tensors, which it only reads.
   */
  public Execution execution(Map<String, Tensor> state, int next) {
    return new Execution(new Execution.Plan(program, kernel, schedule), state, next);
  }

  /** This run's steps, to be asked for in any order. */
  public Timeline timeline() {
    return new Timeline(this, Timeline.Budget.DEFAULT);
  }

  /** The same within another budget, where some states are known already. */
  public Timeline timeline(Timeline.Budget budget, KnownStates known) {
    return new Timeline(this, budget, known);
  }

  public Evaluator evaluator() {
    return new Evaluator(this, kernel);
  }

  public Trainer trainer() {
    return new Trainer(this);
  }
}
