package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/** As many images as there is room for, in rows, each with its line below. */
record TilesSketch(Tiles tiles, Easel easel) implements Sketch {
  @Override
  public void draw(Region place) {
    if (tiles.tiles().isEmpty() || place.isEmpty()) {
      return;
    }
    Mosaic mosaic = Mosaic.of(tiles, place);
    int all = tiles.tiles().size();
    Shown shown = mosaic.shown(all, easel);
    for (int line = 0; line < shown.count(); line++) {
      for (int column = 0; column < mosaic.across(); column++) {
        int index = (shown.from() + line) * mosaic.across() + column;
        if (index < all) {
          draw(index, mosaic.place(line, column, place), mosaic);
        }
      }
    }
    int from = shown.from() * mosaic.across();
    int to = Math.min(all, from + shown.count() * mosaic.across());
    if (to - from < all) {
      easel.count(from, to, all, place);
    }
  }

  private void draw(int index, Region place, Mosaic mosaic) {
    Tiles.Tile tile = tiles.tiles().get(index);
    int width = mosaic.zoom().columns(tile.image());
    Region image = place.dropBottom(1).centred(width, place.rows() - 1);
    new BlockImage(picture(tile.image(), mosaic.zoom())).draw(image);
    Style style = index == easel.spotlight().tile() ? style(Role.CURSOR) : style(tile.verdict());
    place.textCentred(place.rows() - 1, place.glyphs().fit(tile.line(), place.columns()), style);
  }

  private Picture picture(Raster raster, Zoom zoom) {
    int width = zoom.columns(raster);
    int height = zoom.rows(raster);
    Picture.Pixels pixels = (x, y) -> zoom.at(raster, x, y);
    return raster.isSigned()
        ? HeatPicture.of(easel.theme(), width, height, pixels)
        : Picture.of(new Picture.Field(width, height, pixels), easel.theme()::grey);
  }

  private Style style(Role role) {
    return easel.theme().style(role);
  }

  private Style style(Verdict verdict) {
    return switch (verdict) {
      case NONE -> style(Role.DIM);
      case RIGHT -> style(Role.TEXT);
      case WRONG -> style(Role.ERROR);
    };
  }
}
