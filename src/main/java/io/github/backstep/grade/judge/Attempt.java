package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Answer;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CaseStep;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program had at hand while it solved a case: the given tensors and its own answers, as
 * training steps. An answer that cannot serve as an operand is mended: put into the right shape if
 * only that is wrong, else computed from what the program had.
 */
final class Attempt {
  private final Case posed;
  private final Source answers;
  private final Reading reading;
  private final Precision precision;
  private final List<Step> steps = new ArrayList<>();
  private final List<Set<String>> mended = new ArrayList<>();

  /** Finds the answer for a tensor of a step. */
  @FunctionalInterface
  interface Source {
    Answer of(int step, String tensor);
  }

  Attempt(Case posed, Source answers, Reading reading, Precision precision) {
    this.precision = precision;
    this.posed = posed;
    this.answers = answers;
    this.reading = reading;
    for (int step = 0; step < posed.steps().size(); step++) {
      mended.add(new HashSet<>());
      steps.add(step(step, posed.steps().get(step)));
    }
  }

  List<Step> steps() {
    return steps;
  }

  Answer answer(int step, String tensor) {
    return answers.of(step, tensor);
  }

  /** Whether any of these operands is not the program's own. */
  boolean isMended(int step, List<String> operands) {
    return operands.stream().anyMatch(mended.get(step)::contains);
  }

  private Step step(int index, CaseStep given) {
    Program program = posed.program();
    Map<String, Tensor> before = found(index, given);
    Map<String, Tensor> values = new HashMap<>();
    for (int op = 0; op < program.size(); op++) {
      String name = program.op(op).writes();
      if (posed.asks(name)) {
        Inputs in = Step.of(program, given.batch(), before, values).inputsOf(op);
        values.put(name, operand(index, program.op(op), in));
      } else if (!program.carries(name) && given.given().containsKey(name)) {
        values.put(name, given.given().get(name));
      }
    }
    return Step.of(program, given.batch(), before, values);
  }

  /** The carried tensors as the step finds them, as far as they are given or were answered. */
  private Map<String, Tensor> found(int index, CaseStep given) {
    Map<String, Tensor> found = new HashMap<>();
    for (String name : posed.program().carried()) {
      Tensor tensor = given.given().get(name);
      if (tensor == null && index > 0 && posed.asks(name)) {
        tensor = steps.get(index - 1).value(name);
      }
      if (tensor != null) {
        found.put(name, tensor);
      }
    }
    return found;
  }

  /** What the program went on with, as far as its answer tells. */
  private Tensor operand(int step, Op op, Inputs in) {
    Tensor usable = usable(step, op.writes());
    if (usable == null) {
      mended.get(step).add(op.writes());
      return reading.of(op, posed.setup()).compute(in);
    }
    return Role.of(op) == Role.AFFINE && isActivated(step, op, in, usable)
        ? reading.of(op, posed.setup()).compute(in)
        : usable;
  }

  /**
   * Whether the activation has overwritten what were pre-activations: they and the activations are
   * both what should come out of the activation. That is right then, and would not follow from what
   * was left of the pre-activations.
   */
  private boolean isActivated(int step, Op op, Inputs in, Tensor answered) {
    Tensor activations = answers.of(step, "A" + op.site().substring(1)).tensor();
    if (activations == null || op.site().equals("L" + posed.setup().depth())) {
      return false;
    }
    Tensor expected = reading.of(op, posed.setup()).compute(in);
    Tensor activated = Cells.map(expected, posed.setup().activation()::apply);
    return isNear(answered, activated)
        && isNear(activations, activated)
        && !isNear(answered, expected);
  }

  private boolean isNear(Tensor answered, Tensor other) {
    double scale = Cells.largest(other);
    return new Tolerance(precision.rho(), Cells.map(other, cell -> scale))
        .mismatch(answered, other)
        .isEmpty();
  }

  /** The answer as an operand of others; null if it cannot be one. */
  private @Nullable Tensor usable(int step, String name) {
    Tensor tensor = answers.of(step, name).tensor();
    Shape shape = posed.shape(name, step);
    if (tensor == null || tensor.shape().equals(shape)) {
      return tensor;
    }
    boolean turned = tensor.rows() == shape.columns() && tensor.columns() == shape.rows();
    boolean flat = tensor.size() == shape.rows() * shape.columns();
    mended.get(step).add(name);
    if (turned && tensor.rows() > 1 && tensor.columns() > 1) {
      return Cells.transposed(tensor);
    }
    return flat ? Cells.reshaped(tensor, shape) : null;
  }
}
