package io.github.backstep.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A drawing that is ready to be put anywhere on a page. */
@FunctionalInterface
interface Painting {
  void paint(Graphics2D g, Rectangle2D place);
}
