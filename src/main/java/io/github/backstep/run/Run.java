package io.github.backstep.run;

import io.github.backstep.data.DataSplit;
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
 *
 * <p>A run can be {@linkplain #edited edited}: something is changed in the middle of it. An edited
 * run is a run like any other, with the bits of the unedited one before its first edit.
 */
public final class Run {
  private final RunConfig config;
  private final DataSplit data;
  private final Network network;
  private final Program program;
  private final Schedule schedule;
  private final Samples samples;
  private final Map<String, Tensor> drawn;
  private final Kernel kernel;
  private final Edits edits;
  private final Script script;

  private Run(RunConfig config, DataSplit data) {
    this.config = config;
    this.data = data;
    this.network =
        config.model().network(data.train().features().columns(), data.train().classes());
    TrainingConfig training = config.training();
    this.samples = new Samples(data.train().features(), data.train().labels());
    this.program = network.program(samples, training.optimiser(), training.updateOrder());
    NumpyRandom stream = new NumpyRandom(config.seed());
    this.drawn = network.start(config.model().initialiser(), training.optimiser(), stream);
    Calendar calendar = new Calendar(samples.size(), training.batchSize(), training.epochs());
    this.schedule = new Schedule(calendar, stream);
    this.kernel = Kernels.fastest();
    this.edits = Edits.NONE;
    this.script = new Script(program, edits);
  }

  /** The same run with other edits. */
  private Run(Run run, Edits edits) {
    this.config = run.config;
    this.data = run.data;
    this.network = run.network;
    this.samples = run.samples;
    this.program = run.program;
    this.drawn = run.drawn;
    this.schedule = run.schedule;
    this.kernel = run.kernel;
    this.edits = edits;
    this.script = script();
  }

  private Script script() {
    Script script = new Script(program, edits);
    TrainingConfig training = config.training();
    Samples rows = samples;
    for (Edit edit : edits.all()) {
      if (!(edit.change() instanceof CellChange)) {
        training = edit.change().into(training);
        rows = edit.change().into(rows);
        Program changed = network.program(rows, training.optimiser(), training.updateOrder());
        script.from(edit.step(), changed);
      }
    }
    return script;
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

  /**
   * This run with these edits in the place of those it has.
   *
   * @throws EditException if it cannot have one of them
   */
  public Run edited(Edits others) {
    others.all().forEach(edit -> edit.requirePossible(this));
    return new Run(this, others);
  }

  /** What is changed while it goes on; of a run as it is configured nothing. */
  public Edits edits() {
    return edits;
  }

  /** The settings of a step that can change in the middle of a run. */
  public TrainingConfig training(int step) {
    TrainingConfig training = config.training();
    for (Edit edit : edits.all()) {
      training = edit.step() <= step ? edit.change().into(training) : training;
    }
    return training;
  }

  /** How it was configured to start; what is changed later is in {@link #edits}. */
  public RunConfig config() {
    return config;
  }

  public DataSplit data() {
    return data;
  }

  public Network network() {
    return network;
  }

  /** The program of a step as the run is configured; see {@link StepSource#program()}. */
  public Program program() {
    return program;
  }

  /** The program of a step. */
  public Program program(int step) {
    return script.program(step);
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

  /** The carried tensors as step 0 finds them. Only to be read. */
  public Map<String, Tensor> start() {
    return found(drawn, 0);
  }

  /**
   * The carried tensors as a step finds them, which is as the step before left them but for what is
   * changed by hand.
   *
   * @param left not written to
   */
  public Map<String, Tensor> found(Map<String, Tensor> left, int step) {
    return script.found(left, step);
  }

  /** In a few words, where the value of a carried tensor before step 0 came from. */
  public String originOf(String tensor) {
    return network.carried(config.training().optimiser()).stream()
        .filter(it -> it.name().equals(tensor))
        .map(it -> it.first().origin(config.model().initialiser(), config.seed()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * An execution that begins at step {@code next} with these carried tensors, which it only reads.
   */
  public Execution execution(Map<String, Tensor> state, int next) {
    return new Execution(new Execution.Plan(script, kernel, schedule), state, next);
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
