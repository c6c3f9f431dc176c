package io.github.backstep.run;

import static io.github.backstep.run.ConfigException.require;

import io.github.backstep.network.Activation;
import io.github.backstep.network.Blueprint;
import io.github.backstep.network.Initialiser;
import io.github.backstep.network.Network;
import java.util.List;

/**
 * The network of a run.
 *
 * @param layers neurons of each hidden layer, from the input on; empty for none
 */
public record ModelConfig(List<Integer> layers, Activation activation, Initialiser initialiser) {
  /** More than any screen shows or any course needs. */
  private static final int MOST_NEURONS = 4096;

  private static final int MOST_LAYERS = 32;

  public ModelConfig {
    layers = List.copyOf(layers);
    require(layers.size() <= MOST_LAYERS, "layers", "at most 32 hidden layers", layers.size());
    for (int neurons : layers) {
      require(
          neurons >= 1 && neurons <= MOST_NEURONS,
          "layers",
          "1 to " + MOST_NEURONS + " neurons in each hidden layer",
          neurons);
    }
  }

  /** The network for samples of so many features and of so many classes. */
  public Network network(int inputs, int classes) {
    return new Network(new Blueprint(inputs, layers, classes, activation));
  }

  public ModelConfig withLayers(List<Integer> other) {
    return new ModelConfig(other, activation, initialiser);
  }

  /**
   * This network with another activation. The initialiser goes with it, unless it was not the one
   * that went with the activation before.
   */
  public ModelConfig withActivation(Activation other) {
    boolean follows = initialiser.equals(activation.initialiser());
    return new ModelConfig(layers, other, follows ? other.initialiser() : initialiser);
  }

  public ModelConfig withInitialiser(Initialiser other) {
    return new ModelConfig(layers, activation, other);
  }
}
