package io.github.backstep.data;

import io.github.backstep.catalogue.Catalogue;

/** The catalogue of data sources, in the order lists show them. A new source is a line here. */
public final class Datasets {
  public static final Catalogue<DataSource> ALL =
      Catalogue.of("data set", new Moons(), new Digits(), new Mnist());

  private Datasets() {}
}
