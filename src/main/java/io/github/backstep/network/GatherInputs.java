package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * The mini-batch's samples, X = the rows of the training set that the batch names. Shapes: features
 * [n, d] → X [m, d].
 */
record GatherInputs(Signature signature, Tensor features) implements Op {
  GatherInputs(Tensor features) {
    this(signatureOf(features), features);
  }

  private static Signature signatureOf(Tensor features) {
    return new Signature(
        "batch.inputs",
        Phase.BATCH,
        "batch",
        List.of(),
        TensorNames.INPUTS,
        Shape.perSample(features.columns()),
        "X = the batch's rows of the training set");
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    int columns = features.columns();
    MiniBatch batch = in.batch();
    kernel.inRanges(
        batch.size(),
        columns,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int source = batch.row(i) * columns;
            System.arraycopy(features.cells(), source, out.cells(), i * columns, columns);
          }
        });
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int row = in.batch().row(cell.row());
    String label = "training row " + row + ", feature " + cell.column();
    Factor feature = Factor.constant(label, features.get(row, cell.column()));
    return new Derivation("X" + cell + " = " + label, List.of(Term.single(feature)), List.of());
  }
}
