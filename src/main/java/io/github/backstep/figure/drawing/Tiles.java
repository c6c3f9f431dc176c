package io.github.backstep.figure.drawing;

import java.util.List;

/** Images of one size, row by row, each with a line below. */
public record Tiles(List<Tile> tiles) implements Drawing {
  public Tiles {
    tiles = List.copyOf(tiles);
  }

  /** An image and what is said of it. */
  public record Tile(Raster image, String caption, Verdict verdict) {
    /** The line below, its verdict included. */
    public String line() {
      return verdict.before(caption);
    }
  }

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.tiles(this);
  }
}
