package io.github.backstep.run;

import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run in progress: executes one step after another, the only place where operations are executed.
 *
 * <p>{@link #advance} writes into buffers that every step uses again and is the way to get far;
 * {@link #retain} executes the same operations into fresh tensors and hands them out as a {@link
 * Step}. Both may be mixed freely. Not safe for several threads.
 */
public final class Execution {
  private final Script script;
  private final Kernel kernel;
  private final Schedule schedule;
  private final Map<Integer, Map<String, Tensor>> buffers = new HashMap<>();
  private Map<String, Tensor> state;
  private boolean stateIsShared = true;
  private int next;
  private double loss = Double.NaN;

  /**
   * @param state the carried tensors before step {@code next}, its edits made or not; not written
   *     to
   */
  public Execution(Plan plan, Map<String, Tensor> state, int next) {
    this.script = plan.script();
    this.kernel = plan.kernel();
    this.schedule = plan.schedule();
    this.state = state;
    this.next = next;
  }

  /** What is executed: the operations, the arithmetic, the mini-batches. */
  public record Plan(Script script, Kernel kernel, Schedule schedule) {
    /** The same program at every step. */
    public Plan(Program program, Kernel kernel, Schedule schedule) {
      this(new Script(program, Edits.NONE), kernel, schedule);
    }
  }

  /** The number of the step that comes next. */
  public int next() {
    return next;
  }

  /** The loss of the step executed last; NaN before the first. */
  public double loss() {
    return loss;
  }

  /**
   * The carried tensors as the last step left them, to be read before the next one. What is changed
   * by hand is changed when that begins.
   */
  public Map<String, Tensor> state() {
    return state;
  }

  /** An independent copy of {@link #state}. */
  public Map<String, Tensor> copyOfState() {
    return copy(state);
  }

  private static Map<String, Tensor> copy(Map<String, Tensor> tensors) {
    Map<String, Tensor> copies = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> copies.put(name, tensor.copy()));
    return copies;
  }

  /**
   * Executes the next step and keeps of it only what the step after needs.
   *
   * @return what it computed, to be looked at before the next step
   */
  public StepOutcome advance() {
    ownState();
    edit();
    Program program = script.program(next);
    MiniBatch batch = schedule.batch(next);
    Map<String, Tensor> tensors = buffers.computeIfAbsent(batch.size(), n -> buffers(program, n));
    Inputs inputs = new GivenTensors(tensors, batch);
    for (Op op : program.ops()) {
      op.compute(inputs, kernel, inputs.get(op.writes()));
    }
    StepOutcome outcome = new OnLoan(inputs);
    finish(outcome);
    return outcome;
  }

  private record OnLoan(Inputs tensors) implements StepOutcome {
    @Override
    public MiniBatch batch() {
      return tensors.batch();
    }

    @Override
    public Tensor value(String tensor) {
      return tensors.get(tensor);
    }
  }

  private void ownState() {
    if (stateIsShared) {
      state = copy(state);
      stateIsShared = false;
      buffers.clear();
    }
  }

  private void edit() {
    Map<String, Tensor> found = script.found(state, next);
    if (found != state) {
      state = found;
      buffers.clear();
    }
  }

  /**
   * Tensors for mini-batches of one size, which every program of the run has alike; the carried
   * ones are those of the run itself.
   */
  private Map<String, Tensor> buffers(Program program, int samples) {
    Map<String, Tensor> tensors = new HashMap<>(state);
    for (Op op : program.ops()) {
      tensors.computeIfAbsent(op.writes(), name -> Tensor.zeros(op.shape().forBatch(samples)));
    }
    return tensors;
  }

  /** Executes the next step and keeps all of it. */
  public Step retain() {
    MiniBatch batch = schedule.batch(next);
    Program program = script.program(next);
    Map<String, Tensor> found = script.found(state, next);
    Map<String, Tensor> values = new HashMap<>();
    Step step = new Step(program, batch, found, values);
    for (int i = 0; i < program.size(); i++) {
      Op op = program.op(i);
      Tensor out = Tensor.zeros(op.shape().forBatch(batch.size()));
      op.compute(step.inputsOf(i), kernel, out);
      values.put(op.writes(), out);
    }
    state = after(found, values);
    stateIsShared = true;
    finish(step);
    return step;
  }

  private static Map<String, Tensor> after(Map<String, Tensor> state, Map<String, Tensor> values) {
    Map<String, Tensor> next = new LinkedHashMap<>();
    state.forEach((name, tensor) -> next.put(name, values.getOrDefault(name, tensor)));
    return next;
  }

  private void finish(StepOutcome step) {
    loss = step.loss();
    next++;
  }
}
