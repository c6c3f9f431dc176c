package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/**
 * Counts on a ground that is the stronger the larger their share of the row. What is wrong, off the
 * diagonal, is few and shown stronger than that.
 */
record MatrixSketch(Matrix matrix, Easel easel) implements Sketch {
  private static final int MOST_WIDE = 9;
  private static final int LEAST_WIDE = 3;
  private static final int MOST_HIGH = 3;
  private static final int HEAD = 2;

  @Override
  public void draw(Region place) {
    int count = matrix.names().size();
    int label = labelWidth(place);
    int wide = Math.max(LEAST_WIDE, Math.min(MOST_WIDE, (place.columns() - label) / count));
    int high = Math.max(1, Math.min(MOST_HIGH, (place.rows() - HEAD) / count));
    Region all = place.centred(label + wide * count, HEAD + high * count);
    titles(all, label);
    for (int i = 0; i < count; i++) {
      name(i, all.region(label + i * wide, 1, wide, 1));
      rowName(i, all.region(0, HEAD + i * high + high / 2, label - 1, 1));
      for (int column = 0; column < count; column++) {
        cell(i, column, all.region(label + column * wide, HEAD + i * high, wide, high));
      }
    }
  }

  private int labelWidth(Region place) {
    int names =
        matrix.names().stream().mapToInt(name -> place.glyphs().columns(name)).max().orElse(0);
    int title = place.glyphs().columns(matrix.rowTitle()) + 3;
    return Math.min(Math.max(names + 2, title), place.columns() / 2);
  }

  /** What goes down stands over the names of the rows, what goes across over the columns. */
  private void titles(Region all, int label) {
    Style style = easel.theme().style(Role.DIM);
    String down = matrix.rowTitle() + " " + all.glyphs().get(Glyph.ARROW_DOWN);
    all.left(label).fitted(0, 1, down, style);
    String across = matrix.columnTitle() + " " + all.glyphs().get(Glyph.ARROW_RIGHT);
    all.fitted(label, 0, across, style);
  }

  private void name(int index, Region line) {
    String name = line.glyphs().fit(matrix.names().get(index), line.columns() - 1);
    line.dropRight(1).textRight(0, name, easel.theme().classStyle(index));
  }

  private void rowName(int index, Region line) {
    String name = line.glyphs().fit(matrix.names().get(index), line.columns());
    line.textRight(0, name, easel.theme().classStyle(index));
  }

  private void cell(int row, int column, Region cell) {
    double share = matrix.share(row, column);
    boolean isRight = row == column;
    boolean isEmpty = matrix.counts().get(row, column) == 0;
    Style style = easel.theme().heat(isRight ? share : Math.sqrt(share));
    Region ground = cell.dropRight(cell.columns() > LEAST_WIDE ? 1 : 0);
    ground.fill(isEmpty ? Style.PLAIN : style);
    String count =
        isEmpty
            ? String.valueOf(cell.glyphs().get(Glyph.NOT_COMPUTED))
            : String.valueOf((long) matrix.counts().get(row, column));
    Style ink = isEmpty ? easel.theme().style(Role.NOT_COMPUTED) : isRight ? style.asBold() : style;
    int y = ground.rows() / 2;
    if (ground.columns() - count.length() >= 2) {
      ground.dropRight(1).textRight(y, count, ink);
    } else {
      ground.textRight(y, count, ink);
    }
  }
}
