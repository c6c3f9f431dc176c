package io.github.backstep.grade.selftest;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Operands;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;

/** In which order an operation adds up: both give the same numbers but for rounding. */
public enum Sums {
  FORWARDS {
    @Override
    Inputs of(Op op, Inputs in) {
      return in;
    }
  },

  /** The operands are turned round, each along what is summed over. */
  BACKWARDS {
    @Override
    Inputs of(Op op, Inputs in) {
      return switch (Role.of(op)) {
        case AFFINE -> turned(op, in, true, false);
        case WEIGHT_GRADIENT -> turned(op, in, false, false);
        case HIDDEN_DELTA -> turned(op, in, true, true);
        case BIAS_GRADIENT -> Operands.changing(in, op.reads().get(0), it -> turned(it, false));
        default -> in;
      };
    }
  };

  /** The inputs in another order, so that the operation adds in another order. */
  abstract Inputs of(Op op, Inputs in);

  private static Inputs turned(Op op, Inputs in, boolean firstColumns, boolean secondColumns) {
    List<String> reads = op.reads();
    return new Operands(
        in,
        Map.of(
            reads.get(0), turned(in.get(reads.get(0)), firstColumns),
            reads.get(1), turned(in.get(reads.get(1)), secondColumns)));
  }

  private static Tensor turned(Tensor tensor, boolean columns) {
    int rows = tensor.rows() - 1;
    int last = tensor.columns() - 1;
    return Cells.of(
        tensor.shape(), (r, c) -> columns ? tensor.get(r, last - c) : tensor.get(rows - r, c));
  }
}
