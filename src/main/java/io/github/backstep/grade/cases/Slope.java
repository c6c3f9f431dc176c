package io.github.backstep.grade.cases;

import io.github.backstep.network.Activation;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Phase;
import io.github.backstep.network.Signature;
import io.github.backstep.network.Term;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * An activation's derivative by itself, slope = f′(A), as an exercise asks for it; in a training
 * step it is a factor of the hidden delta. Shapes: A [m, n] → slope [m, n].
 */
public record Slope(Signature signature, Activation activation) implements Op {
  /** The role in its id: {@code L1.slope}. */
  public static final String ROLE = "slope";

  /** The slope of a layer, counted from 1, of so many neurons. */
  public static Slope of(int layer, int neurons, Activation activation) {
    String a = "A" + layer;
    return new Slope(
        new Signature(
            "L" + layer + "." + ROLE,
            Phase.BACKWARD,
            "L" + layer,
            List.of(a),
            ROLE + layer,
            Shape.perSample(neurons),
            ROLE + layer + " = " + activation.derivativeOf(a)),
        activation);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor a = in.get(reads().get(0));
    for (int row = 0; row < out.rows(); row++) {
      for (int column = 0; column < out.columns(); column++) {
        out.set(row, column, activation.derivative(a.get(row, column)));
      }
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor a = Factor.of(in, reads().get(0), cell.row(), cell.column());
    String gate = activation.derivativeOf(a.label());
    return new Derivation(
        writes() + cell + " = " + gate,
        List.of(new Term(a.label(), List.of(a), a.value())),
        List.of(new Finish(activation.derivativeOf("a"), List.of(), activation::derivative)));
  }
}
