package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws a plate without its heading: the panels side by side, and the remarks below. */
public final class PlateView {
  private static final int GAP = 2;

  /** The remarks get at most this share of the rows. */
  private static final int REMARK_SHARE = 6;

  /** From so many rows on a line is left free over the remarks. */
  private static final int ROOMY_ROWS = 24;

  /** The shape that a panel best has, columns to rows: rows are twice as high. */
  private static final double BEST_SHAPE = 2.6;

  private static final int LEAST_COLUMNS = 16;

  private final Plate plate;
  private final Easel easel;

  private PlateView(Plate plate, Easel easel) {
    this.plate = plate;
    this.easel = easel;
  }

  public static void draw(Plate plate, Region place, Easel easel) {
    PlateView view = new PlateView(plate, easel);
    view.panels(place.dropBottom(view.remarks(place)));
  }

  /** Draws the remarks and returns how many rows they took. */
  private int remarks(Region place) {
    List<Spans> lines = new ArrayList<>();
    for (String remark : plate.remarks()) {
      Spans text = Spans.of(remark, easel.theme().style(Role.DIM));
      lines.addAll(text.wrap(Math.max(1, place.columns() - 2), place.glyphs()));
    }
    int shown = Math.min(lines.size(), place.rows() / REMARK_SHARE);
    Region below = place.bottom(shown);
    for (int i = 0; i < shown; i++) {
      below.text(1, i, lines.get(i));
    }
    return shown == 0 || place.rows() < ROOMY_ROWS ? shown : shown + 1;
  }

  private void panels(Region place) {
    int across = across(place);
    int down = (plate.panels().size() + across - 1) / across;
    boolean isNarrow = plate.panels().stream().anyMatch(panel -> !fits(panel, across, place));
    for (int i = 0; i < plate.panels().size(); i++) {
      Region row = part(place.rows(), down, i / across, 0, place, false);
      Plate.Panel panel = plate.panels().get(i);
      Region part = part(place.columns(), across, i % across, GAP, row, true);
      panel(isNarrow ? panel.brief() : panel.title(), panel.drawing(), part);
    }
  }

  /** Whether the title of a panel has room over it. */
  private static boolean fits(Plate.Panel panel, int across, Region place) {
    return place.glyphs().columns(panel.title()) <= (place.columns() + GAP) / across - GAP;
  }

  /** One of some equal parts of a place, with gaps between them. */
  private static Region part(
      int length, int parts, int index, int gap, Region place, boolean isAcross) {
    int from = index * (length + gap) / parts;
    int to = (index + 1) * (length + gap) / parts - gap;
    return isAcross
        ? place.region(from, 0, to - from, place.rows())
        : place.region(0, from, place.columns(), to - from);
  }

  /** As many panels beside each other as makes their shape best. */
  private int across(Region place) {
    int best = 1;
    for (int across = 2; across <= plate.across(); across++) {
      boolean isWide = (place.columns() + GAP) / across - GAP >= LEAST_COLUMNS;
      best = isWide && badness(across, place) < badness(best, place) ? across : best;
    }
    return best;
  }

  /** By how much the shape of a panel is off, whether too wide or too high. */
  private double badness(int across, Region place) {
    int down = (plate.panels().size() + across - 1) / across;
    double shape = ((double) place.columns() / across) / Math.max(1, (double) place.rows() / down);
    return Math.abs(Math.log(shape / BEST_SHAPE));
  }

  private void panel(String title, Drawing drawing, Region place) {
    place.text(
        0,
        0,
        Spans.of(title, easel.theme().style(Role.STRONG)).fit(place.columns(), place.glyphs()));
    Region inside = title.isEmpty() ? place : place.dropTop(1);
    drawing.by(new Sketches(easel)).draw(inside);
  }
}
