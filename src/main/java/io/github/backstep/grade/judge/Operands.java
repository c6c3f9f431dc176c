package io.github.backstep.grade.judge;

import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Inputs with others in the place of some. */
public record Operands(Inputs others, Map<String, Tensor> replaced) implements Inputs {
  /** Inputs one of which is changed. */
  public static Inputs changing(Inputs in, String name, UnaryOperator<Tensor> change) {
    return new Operands(in, Map.of(name, change.apply(in.get(name))));
  }

  @Override
  public Tensor get(String name) {
    Tensor tensor = replaced.get(name);
    return tensor == null ? others.get(name) : tensor;
  }

  @Override
  public MiniBatch batch() {
    return others.batch();
  }
}
