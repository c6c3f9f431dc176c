package io.github.backstep.figure.drawing;

/** One picture of a figure. Its shape decides how it is drawn. */
public sealed interface Drawing
    permits Bars, Curves, Histogram, Matrix, Missing, Plane, Table, Tiles {
  /** Has a renderer show it, by the method for its shape. */
  <T> T by(Renderer<T> renderer);
}
