package io.github.backstep.figure.drawing;

/**
 * A grid of pixels.
 *
 * @param isSigned whether a pixel is a number from −1 to 1 rather than a brightness from 0 to 1
 */
public record Raster(int rows, int columns, boolean isSigned, Pixels pixels) {
  /** Where the number of a pixel comes from. */
  @FunctionalInterface
  public interface Pixels {
    double at(int row, int column);
  }

  public double at(int row, int column) {
    return pixels.at(row, column);
  }
}
