package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Tensor;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * An operation of the engine as another program may write it: with something done to its operands
 * before, and to its result afterwards.
 *
 * @param after gets the operands as they came, and the result
 */
public record Variant(
    Op op, UnaryOperator<Inputs> before, BiFunction<Inputs, Tensor, Tensor> after) {
  /** The operation as the engine has it. */
  public static Variant plain(Op op) {
    return new Variant(op, UnaryOperator.identity(), (in, out) -> out);
  }

  /** The operation on an operand that is so many times what it was, the one at an index. */
  static Variant scalingOperand(Op op, int index, double factor) {
    String name = op.reads().get(index);
    return new Variant(
        op,
        in -> Operands.changing(in, name, operand -> Cells.scaled(operand, factor)),
        (in, out) -> out);
  }

  /** What comes out. */
  public Tensor compute(Inputs in) {
    return computeFrom(in, UnaryOperator.identity());
  }

  /** What comes out when the operands are changed once more, after what this does to them. */
  Tensor computeFrom(Inputs in, UnaryOperator<Inputs> last) {
    Inputs operands = last.apply(before.apply(in));
    Tensor out = Tensor.zeros(op.shape().forBatch(in.batch().size()));
    op.compute(operands, Kernels.fastest(), out);
    return after.apply(in, out);
  }
}
