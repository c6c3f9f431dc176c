package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Gradient of one sample's loss with respect to a hidden layer's pre-activations, delta =
 * (delta′·W′ᵀ) ⊙ f′(A), where delta′ and W′ belong to the layer above. Shapes: delta′ [m, n′], W′
 * [n, n′], A [m, n] → delta [m, n].
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
        List.of(above.delta(), above.weights(), dense.activations()),
        dense.delta(),
        Shape.perSample(dense.outputs()),
        "%s = (%s·%sᵀ) ⊙ %s"
            .formatted(
                dense.delta(),
                above.delta(),
                above.weights(),
                activation.derivativeOf(dense.activations())));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    kernel.multiplyTransposedRight(in.get(above.delta()), in.get(above.weights()), out);
    double[] a = in.get(dense.activations()).cells();
    double[] delta = out.cells();
    for (int i = 0; i < delta.length; i++) {
      delta[i] *= activation.derivative(a[i]);
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int sample = cell.row();
    int neuron = cell.column();
    List<Term> terms =
        IntStream.range(0, in.get(above.delta()).columns())
            .mapToObj(
                k ->
                    Term.product(
                        Factor.of(in, above.delta(), sample, k),
                        Factor.of(in, above.weights(), neuron, k)))
            .toList();
    Factor a = Factor.of(in, dense.activations(), sample, neuron);
    double slope = activation.derivative(a.value());
    String gate = activation.derivativeOf(a.label());
    Finish gated =
        new Finish("× " + gate + " which is " + format(slope), List.of(a), error -> error * slope);
    String symbolic =
        "%s%s = (Σ_k %s[%d,k]·%s[%d,k]) · %s"
            .formatted(dense.delta(), cell, above.delta(), sample, above.weights(), neuron, gate);
    return new Derivation(symbolic, terms, List.of(gated));
  }

  private static String format(double slope) {
    return slope == Math.rint(slope)
        ? String.format(Locale.ROOT, "%.0f", slope)
        : String.format(Locale.ROOT, "%.6g", slope);
  }
}
