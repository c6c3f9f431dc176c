package io.github.backstep.run;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activations;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import java.util.List;
import java.util.OptionalInt;

/** The runs of the course. */
public final class Presets {
  public static final Preset MOONS =
      new Preset(
          "moons",
          "make-moons, 2-16-16-2, parameters moved after backprop (the default)",
          moons(UpdateOrders.AFTER_BACKPROP));

  public static final Preset NOTEBOOK_MOONS =
      new Preset(
          "notebook-moons",
          "the same with the course notebook's update order, layer by layer",
          moons(UpdateOrders.INTERLEAVED));

  public static final Preset DIGITS =
      new Preset(
          "digits",
          "7000 drawn digits, 784-128-64-10, parameters moved after backprop",
          digits(UpdateOrders.AFTER_BACKPROP));

  public static final Preset NOTEBOOK_DIGITS =
      new Preset(
          "notebook-digits",
          "the same with the course notebook's update order, which soon reaches NaN",
          digits(UpdateOrders.INTERLEAVED));

  public static final Preset MNIST =
      new Preset(
          "mnist",
          "the first 7000 digits of MNIST, 784-128-64-10, parameters moved after backprop",
          mnist(UpdateOrders.AFTER_BACKPROP));

  public static final Preset NOTEBOOK_MNIST =
      new Preset(
          "notebook-mnist",
          "the same with the course notebook's update order: not finite from step 21 on",
          mnist(UpdateOrders.INTERLEAVED));

  public static final Catalogue<Preset> ALL =
      Catalogue.of("preset", MOONS, NOTEBOOK_MOONS, DIGITS, NOTEBOOK_DIGITS, MNIST, NOTEBOOK_MNIST);

  private Presets() {}

  private static RunConfig moons(UpdateOrder order) {
    return new RunConfig(
        new DataConfig(Datasets.ALL.named("moons"), 1000, 0.2, OptionalInt.empty(), 0.2),
        new ModelConfig(List.of(16, 16), Activations.RELU, Activations.RELU.initialiser()),
        new TrainingConfig(0.1, 0.9, 32, 200, order),
        42);
  }

  private static RunConfig digits(UpdateOrder order) {
    return images(
        new DataConfig(Datasets.ALL.named("digits"), 7000, 0.1, OptionalInt.empty(), 0.2), order);
  }

  private static RunConfig mnist(UpdateOrder order) {
    return images(
        new DataConfig(Datasets.ALL.named("mnist"), 1000, 0.2, OptionalInt.of(7000), 0.2), order);
  }

  private static RunConfig images(DataConfig data, UpdateOrder order) {
    return new RunConfig(
        data,
        new ModelConfig(List.of(128, 64), Activations.RELU, Activations.RELU.initialiser()),
        new TrainingConfig(0.1, 0.9, 64, 50, order),
        42);
  }
}
