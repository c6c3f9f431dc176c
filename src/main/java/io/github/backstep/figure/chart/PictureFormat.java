package io.github.backstep.figure.chart;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.catalogue.Named;
import io.github.backstep.figure.drawing.Plate;

/** A kind of picture file. */
public interface PictureFormat extends Named {
  /** The formats there are, named by the endings of their files. */
  Catalogue<PictureFormat> ALL = Catalogue.of("ending", new Png(), new Svg());

  /**
   * Looks whether pictures can be drawn on this machine at all, before much is computed for one.
   *
   * @throws PictureException if it has no fonts
   */
  static void require() {
    Fonts.require();
  }

  /**
   * The bytes of a file that shows a plate.
   *
   * @throws PictureException if it cannot be drawn on this machine
   */
  byte[] draw(Plate plate, PictureSize size);
}
