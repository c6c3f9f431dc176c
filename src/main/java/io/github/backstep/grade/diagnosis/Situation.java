package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.cases.Setup;
import io.github.backstep.grade.judge.Operands;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a program had at hand when it computed a tensor in one step, and what can be done wrongly
 * with that.
 */
public record Situation(Trial trial, int index) {
  public Setup setup() {
    return trial.posed().setup();
  }

  public Activation activation() {
    return setup().activation();
  }

  private Step step() {
    return trial.steps().get(index);
  }

  /** How many samples the mini-batch has: m. */
  public int samples() {
    return step().batch().size();
  }

  /** What should come out. */
  public Tensor right() {
    return trial.checks().get(index).expected();
  }

  /** The right result, multiplied. */
  public Tensor times(double factor) {
    return Cells.scaled(right(), factor);
  }

  public Inputs inputs() {
    return step().inputsOf(trial.op());
  }

  /** The operand at an index of those that the operation reads. */
  public Tensor operand(int operand) {
    return inputs().get(name(operand));
  }

  private String name(int operand) {
    return trial.operation().reads().get(operand);
  }

  /** What comes out with one operand changed. */
  public Tensor with(int operand, UnaryOperator<Tensor> change) {
    return trial.variant().compute(Operands.changing(inputs(), name(operand), change));
  }

  /** What comes out with two operands multiplied. */
  public Tensor scaling(double first, double second) {
    Inputs scaled = Operands.changing(inputs(), name(0), it -> Cells.scaled(it, first));
    return trial
        .variant()
        .compute(Operands.changing(scaled, name(1), it -> Cells.scaled(it, second)));
  }

  /** What comes out with another tensor in the place of an operand, where it fits. */
  public Optional<Tensor> withOther(int operand, Optional<Tensor> other) {
    Shape shape = operand(operand).shape();
    return other.filter(it -> it.shape().equals(shape)).map(it -> with(operand, old -> it));
  }

  /** The number of the operation's layer, from 1. */
  public int layer() {
    return Integer.parseInt(trial.operation().site().substring(1));
  }

  /** A tensor of some layer as this step left it, if it is known: {@code of("Z", 2)}. */
  public Optional<Tensor> of(String letter, int layer) {
    return after(letter + layer);
  }

  /** A tensor as this step left it. */
  public Optional<Tensor> after(String name) {
    return step().has(name) ? Optional.of(step().value(name)) : Optional.empty();
  }

  /** A carried tensor as this step found it. */
  public Optional<Tensor> before(String name) {
    return step().hasBefore(name) ? Optional.of(step().before(name)) : Optional.empty();
  }

  /** What comes out of another operation of the program, with one of its operands replaced. */
  public Optional<Tensor> otherOp(String writes, int operand, UnaryOperator<Tensor> change) {
    int other = trial.posed().program().writerOf(writes);
    if (other < 0 || !step().hasInputsOf(other)) {
      return Optional.empty();
    }
    Op op = trial.posed().program().op(other);
    Inputs in = Operands.changing(step().inputsOf(other), op.reads().get(operand), change);
    return Optional.of(trial.variantOf(op).compute(in));
  }

  /** The same operation one step earlier. */
  public Optional<Situation> previous() {
    return index == 0 ? Optional.empty() : Optional.of(new Situation(trial, index - 1));
  }

  /** What the program answered here. */
  public @Nullable Tensor answered() {
    return trial.checks().get(index).answer().tensor();
  }
}
