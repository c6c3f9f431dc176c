package io.github.backstep.tui.stepper.model;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.figure.Figure;
import io.github.backstep.figure.Figures;
import io.github.backstep.tui.plate.Spotlight;
import java.util.Map;
import java.util.function.Function;

/** The pages of the pictures: the figures, with what on each of them follows the cursor. */
public final class Pictures {
  private static final Map<String, Function<Model, Spotlight>> LIGHTS =
      Map.of(
          "activations", Lights::weightedSum,
          "samples", Lights::sample,
          "boundary", Lights::sample,
          "curves", Lights::epochs,
          "predictions", Lights::sampleOfBatch,
          "weights", Lights::neuron,
          "ratio", Lights::step);

  public static final Catalogue<Page> ALL =
      new Catalogue<>("picture", Figures.ALL.entries().stream().map(Pictures::page).toList());

  private Pictures() {}

  private static Page page(Figure figure) {
    return new Page(figure, LIGHTS.getOrDefault(figure.name(), model -> Spotlight.OFF));
  }

  /**
   * The page of this name, as lessons name them.
   *
   * @throws io.github.backstep.catalogue.UnknownNameException naming the nearest one
   */
  public static Page named(String name) {
    return ALL.named(name);
  }

  /** The page so many further on, round to the first. */
  public static Page beside(Page page, int by) {
    int count = ALL.entries().size();
    return ALL.entries().get(Math.floorMod(ALL.entries().indexOf(page) + by, count));
  }

  /** The key of a page: 1 to 9, and 0 for the tenth. */
  public static String keyOf(Page page) {
    return String.valueOf((ALL.entries().indexOf(page) + 1) % 10);
  }
}
