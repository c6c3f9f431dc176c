package io.github.backstep.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Each layer moves as soon as its own gradients are known, so the delta of the layer below is
 * computed with weights that have already moved. A mistake that is easy to make and hard to see:
 * small networks learn all the same, larger ones explode.
 */
record Interleaved() implements UpdateOrder {
  @Override
  public String name() {
    return "interleaved";
  }

  @Override
  public String summary() {
    return "each layer moves before the delta below it is computed: a mistake to study";
  }

  @Override
  public List<Op> arrange(List<Stage> stages) {
    List<Op> ops = new ArrayList<>();
    for (Stage stage : stages) {
      ops.addAll(stage.gradients());
      ops.addAll(stage.updates());
    }
    return ops;
  }
}
