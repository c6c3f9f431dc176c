package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Gradient of one sample's loss with respect to a hidden layer's pre-activations, delta = E ⊙
 * f′(A), where E is the error at the layer's output, which the layer above passes down. Shapes: E
 * [m, n], A [m, n] → delta [m, n].
 *
 * @see "Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, 1986"
 */
record HiddenDelta(Signature signature, Activate forward, Upstream above) implements Op {
  /**
   * @param delta what it is called
   * @param forward where the samples went through the activation
   * @param above the error at that activation's output
   */
  HiddenDelta(String delta, Activate forward, Upstream above) {
    this(signatureOf(delta, forward, above), forward, above);
  }

  private static Signature signatureOf(String delta, Activate forward, Upstream above) {
    String site = forward.signature().site();
    return new Signature(
        site + ".delta",
        Phase.BACKWARD,
        site,
        Stream.concat(above.reads().stream(), Stream.of(forward.to())).toList(),
        delta,
        forward.signature().shape(),
        "%s = (%s) ⊙ %s"
            .formatted(delta, above.formula(), forward.activation().derivativeOf(forward.to())));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    above.compute(in, kernel, out);
    double[] a = in.get(forward.to()).cells();
    Activation activation = forward.activation();
    double[] delta = out.cells();
    for (int i = 0; i < delta.length; i++) {
      delta[i] *= activation.derivative(a[i]);
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Activation activation = forward.activation();
    Factor a = Factor.of(in, forward.to(), cell.row(), cell.column());
    double slope = activation.derivative(a.value());
    String gate = activation.derivativeOf(a.label());
    Finish gated =
        new Finish("× " + gate + " which is " + format(slope), List.of(a), error -> error * slope);
    String symbolic =
        "%s%s = (%s) · %s".formatted(signature.writes(), cell, above.symbolic(cell), gate);
    return new Derivation(symbolic, above.terms(in, cell), List.of(gated));
  }

  private static String format(double slope) {
    return slope == Math.rint(slope)
        ? String.format(Locale.ROOT, "%.0f", slope)
        : Notation.format("%.6g", slope);
  }
}
