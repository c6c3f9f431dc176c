package io.github.backstep.tui.stepper.model;

import io.github.backstep.catalogue.Named;
import io.github.backstep.figure.Figure;
import io.github.backstep.tui.plate.Spotlight;
import java.util.function.Function;

/**
 * A page of the pictures.
 *
 * @param figure what it shows
 * @param light what of that is looked at where one stands
 */
public record Page(Figure figure, Function<Model, Spotlight> light) implements Named {
  @Override
  public String name() {
    return figure.name();
  }

  @Override
  public String summary() {
    return figure.summary();
  }
}
