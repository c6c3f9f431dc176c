package io.github.backstep.run;

import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Program;
import io.github.backstep.tensor.Tensor;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * One training step with every tensor it read and wrote. Nobody writes them any more; those from
 * before the step are shared with the step that left them.
 *
 * <p>A parameter has two values here: the one {@linkplain #before before} the step and the one
 * {@linkplain #value after} its update.
 */
public final class Step implements StepOutcome {
  private final Program program;
  private final MiniBatch batch;
  private final Map<String, Tensor> before;
  private final Map<String, Tensor> values;

  /**
   * @param before the carried tensors as the step found them
   * @param values what each operation wrote
   */
  Step(Program program, MiniBatch batch, Map<String, Tensor> before, Map<String, Tensor> values) {
    this.program = program;
    this.batch = batch;
    this.before = before;
    this.values = values;
  }

  /**
   * A step that somebody else computed. Tensors that are not known are left out.
   *
   * @param before the carried tensors as the step found them
   * @param values what each operation wrote
   */
  public static Step of(
      Program program, MiniBatch batch, Map<String, Tensor> before, Map<String, Tensor> values) {
    return new Step(program, batch, Map.copyOf(before), Map.copyOf(values));
  }

  /** Whether it is known how this step left a tensor. */
  public boolean has(String tensor) {
    return values.containsKey(tensor);
  }

  /** Whether it is known how this step found a tensor. */
  public boolean hasBefore(String tensor) {
    return before.containsKey(tensor);
  }

  /** Whether everything is known that the operation at an index of the program computed from. */
  public boolean hasInputsOf(int op) {
    return program.op(op).reads().stream()
        .allMatch(
            name -> program.writerBefore(name, op) != Program.BEFORE ? has(name) : hasBefore(name));
  }

  public Program program() {
    return program;
  }

  @Override
  public MiniBatch batch() {
    return batch;
  }

  @Override
  public Tensor value(String tensor) {
    return known(values, tensor);
  }

  /**
   * A tensor that was carried into this step, as it was then.
   *
   * @throws IllegalArgumentException if no step before could have left it
   */
  public Tensor before(String tensor) {
    return known(before, tensor);
  }

  /** The carried tensors as the step found them, as far as they are known. */
  public Map<String, Tensor> before() {
    return Collections.unmodifiableMap(before);
  }

  /** The carried tensors as the step left them, written or let be, as far as they are known. */
  public Map<String, Tensor> after() {
    Map<String, Tensor> after = new HashMap<>();
    for (String name : program.carried()) {
      Tensor left = program.writes(name) ? values.get(name) : before.get(name);
      if (left != null) {
        after.put(name, left);
      }
    }
    return after;
  }

  private static Tensor known(Map<String, Tensor> tensors, String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no tensor " + name + " here");
    }
    return tensor;
  }

  /** What the operation at an index of the program computed from. */
  public Inputs inputsOf(int op) {
    return new OpInputs(op);
  }

  /** How many bytes the tensors written in this step take. */
  public long bytes() {
    return values.values().stream().mapToLong(tensor -> 8L * tensor.size()).sum();
  }

  private final class OpInputs implements Inputs {
    private final int op;

    OpInputs(int op) {
      this.op = op;
    }

    @Override
    public Tensor get(String name) {
      boolean written = program.writerBefore(name, op) != Program.BEFORE;
      return written ? value(name) : before(name);
    }

    @Override
    public MiniBatch batch() {
      return batch;
    }
  }
}
