package io.github.backstep.network;

import io.github.backstep.catalogue.Catalogue;

/** The ways to draw the first weights. */
public final class Initialisers {
  public static final Initialiser HE =
      new ScaledNormal("he", "normal of deviation √(2/fan-in), for ReLU", 2);
  public static final Initialiser XAVIER =
      new ScaledNormal("xavier", "normal of deviation √(1/fan-in), for sigmoid, tanh", 1);
  public static final Initialiser ZEROS = new Zeros();
  public static final Initialiser UNIFORM = new ScaledUniform();

  public static final Catalogue<Initialiser> ALL =
      Catalogue.of("initialiser", HE, XAVIER, ZEROS, UNIFORM);

  private Initialisers() {}
}
