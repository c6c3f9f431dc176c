package io.github.backstep.figure.drawing;

/**
 * Shows drawings of every shape, on a screen or in a file.
 *
 * @param <T> what comes out
 */
public interface Renderer<T> {
  T bars(Bars bars);

  T curves(Curves curves);

  T histogram(Histogram histogram);

  T matrix(Matrix matrix);

  T missing(Missing missing);

  T plane(Plane plane);

  T table(Table table);

  T tiles(Tiles tiles);
}
