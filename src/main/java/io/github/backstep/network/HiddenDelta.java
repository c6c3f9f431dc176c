package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gradient of one sample's loss with respect to a hidden layer's pre-activations, delta = E ⊙
 * f′(A), where E is the error at the layer's output, which the layer above passes down. Shapes: E
 * [m, n], A [m, n] → delta [m, n].
 *
 * @see "Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, 1986"
 */
record HiddenDelta(Signature signature, Dense dense, Activation activation, Upstream above)
    implements Op {
  HiddenDelta(Dense dense, Activation activation, Upstream above) {
    this(signatureOf(dense, activation, above), dense, activation, above);
  }

  private static Signature signatureOf(Dense dense, Activation activation, Upstream above) {
    return new Signature(
        dense.site() + ".delta",
        Phase.BACKWARD,
        dense.site(),
        reads(dense, above),
        dense.delta(),
        Shape.perSample(dense.outputs()),
        "%s = (%s) ⊙ %s"
            .formatted(
                dense.delta(), above.formula(), activation.derivativeOf(dense.activations())));
  }

  private static List<String> reads(Dense dense, Upstream above) {
    List<String> reads = new ArrayList<>(above.reads());
    reads.add(dense.activations());
    return reads;
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    above.compute(in, kernel, out);
    double[] a = in.get(dense.activations()).cells();
    double[] delta = out.cells();
    for (int i = 0; i < delta.length; i++) {
      delta[i] *= activation.derivative(a[i]);
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor a = Factor.of(in, dense.activations(), cell.row(), cell.column());
    double slope = activation.derivative(a.value());
    String gate = activation.derivativeOf(a.label());
    Finish gated =
        new Finish("× " + gate + " which is " + format(slope), List.of(a), error -> error * slope);
    String symbolic = "%s%s = (%s) · %s".formatted(dense.delta(), cell, above.symbolic(cell), gate);
    return new Derivation(symbolic, above.terms(in, cell), List.of(gated));
  }

  private static String format(double slope) {
    return slope == Math.rint(slope)
        ? String.format(Locale.ROOT, "%.0f", slope)
        : String.format(Locale.ROOT, "%.6g", slope);
  }
}
