package io.github.backstep.network;

import io.github.backstep.catalogue.Catalogue;

/** The activations a hidden layer can have. */
public final class Activations {
  public static final Activation RELU = new Relu();
  public static final Activation SIGMOID = new Sigmoid();
  public static final Activation TANH = new Tanh();

  public static final Catalogue<Activation> ALL = Catalogue.of("activation", RELU, SIGMOID, TANH);

  private Activations() {}
}
