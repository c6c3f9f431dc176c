package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * The mini-batch's labels, one-hot: Y[i, c] = 1 where sample i is of class c, else 0. Shapes:
 * labels [n] → Y [m, classes].
 */
final class GatherTargets implements Op {
  private final Samples samples;
  private final Signature signature;

  GatherTargets(Samples samples, int classes) {
    this.samples = samples;
    this.signature =
        new Signature(
            "batch.targets",
            Phase.BATCH,
            "batch",
            List.of(),
            TensorNames.TARGETS,
            Shape.perSample(classes),
            "Y = the batch's labels, one-hot");
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Arrays.fill(out.cells(), 0);
    for (int i = 0; i < in.batch().size(); i++) {
      out.set(i, samples.label(in.batch().row(i)), 1);
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int row = in.batch().row(cell.row());
    int label = samples.label(row);
    String reason = "training row " + row + " is of class " + label + remark(row, label);
    double hot = label == cell.column() ? 1 : 0;
    return new Derivation(
        "Y" + cell + " = 1 if training row " + row + " is of class " + cell.column() + ", else 0",
        List.of(Term.single(Factor.constant(reason, hot))),
        List.of());
  }

  /** That somebody has changed a label, if so. */
  private String remark(int row, int label) {
    int original = samples.originalLabel(row);
    return label == original ? "" : ", edited: it was of class " + original;
  }
}
