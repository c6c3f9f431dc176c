package io.github.backstep.figure;

import io.github.backstep.network.Program;
import java.util.List;
import java.util.stream.IntStream;

/** The layers of a network by the names their tensors have. */
final class Layers {
  private Layers() {}

  /** The numbers of the layers that a program has, from 1. */
  static List<Integer> of(Program program) {
    return IntStream.iterate(1, layer -> program.carries(weights(layer)), layer -> layer + 1)
        .boxed()
        .toList();
  }

  /** The output layer. */
  static int last(Program program) {
    return of(program).size();
  }

  static String weights(int layer) {
    return "W" + layer;
  }

  static String biases(int layer) {
    return "b" + layer;
  }

  static String logits(int layer) {
    return "Z" + layer;
  }

  static String activations(int layer) {
    return "A" + layer;
  }

  static String gradient(int layer) {
    return "dW" + layer;
  }

  static String velocity(int layer) {
    return "vW" + layer;
  }
}
