package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws the traces there are, and what there is to know of the chosen one. */
final class TraceShelfView {
  private static final int INDENT = 3;
  private static final int DETAIL_ROWS = 7;
  private static final int NARROW_NAME = 26;
  private static final int WIDE_NAME = 50;
  private static final int WIDE_FROM = 110;
  private static final int MOST_COLUMNS = 60;
  private static final int NARROW_RUN = 22;
  private static final int WIDE_RUN = 28;

  private final Home home;
  private final TraceShelf shelf;
  private final Region list;
  private final Region details;
  private final List<Row> rows;
  private final int first;

  /**
   * A line of the list.
   *
   * @param entry the number of a trace; -1 for a heading
   */
  private record Row(int entry, String heading) {}

  TraceShelfView(Home home, TraceShelf shelf, Region place) {
    this.home = home;
    this.shelf = shelf;
    Region inside = place.dropTop(1);
    this.list = inside.dropBottom(DETAIL_ROWS);
    this.details = inside.bottom(DETAIL_ROWS);
    this.rows = rows();
    this.first = first();
  }

  private List<Row> rows() {
    List<Row> all = new ArrayList<>();
    all.add(new Row(-1, home.text("replay.examples")));
    for (int i = 0; i < shelf.entries().size(); i++) {
      if (i == Examples.NAMES.size()) {
        all.addAll(folder());
      }
      all.add(new Row(i, ""));
    }
    if (shelf.entries().size() == Examples.NAMES.size()) {
      all.addAll(folder());
      String nothing = shelf.isSearched() ? "replay.none" : "replay.searching";
      all.add(new Row(-1, " " + home.text(nothing)));
    }
    return all;
  }

  private List<Row> folder() {
    String name = String.valueOf(home.world().folder());
    return List.of(new Row(-1, ""), new Row(-1, home.text("replay.folder", name)));
  }

  /** The first line that is shown, so that the chosen trace is in the middle. */
  private int first() {
    int at = 0;
    while (rows.get(at).entry() != shelf.chosen()) {
      at++;
    }
    return Math.max(0, Math.min(at - list.rows() / 2, rows.size() - list.rows()));
  }

  /** The number of the trace at a place of the screen; -1 if there is none. */
  int entryAt(Point at) {
    int row = first + list.local(at.x(), at.y()).y();
    boolean inside = list.area().contains(at.x(), at.y()) && row < rows.size();
    return inside ? rows.get(row).entry() : -1;
  }

  void draw() {
    for (int y = 0; y < list.rows() && first + y < rows.size(); y++) {
      Row row = rows.get(first + y);
      if (row.entry() < 0) {
        boolean isHeading = !row.heading().startsWith(" ");
        Style style = home.style(isHeading ? Role.TITLE_ACTIVE : Role.DIM);
        list.row(y).fitted(isHeading ? 1 : INDENT - 1, 0, row.heading(), style);
      } else {
        entry(row.entry(), list.row(y));
      }
    }
    details.horizontalRule(0, home.style(Role.BORDER));
    TextLine asked = shelf.asked();
    if (asked != null) {
      details.fitted(INDENT, 1, home.text("replay.ask"), home.style(Role.DIM));
      Prompts.line(details.row(2).inset(INDENT - 1, 0), "", asked, home.look().theme());
    } else {
      details();
    }
  }

  private void entry(int index, Region row) {
    Entry entry = shelf.entries().get(index);
    boolean isChosen = index == shelf.chosen();
    Style text = home.style(isChosen ? Role.SELECTION : Role.TEXT);
    if (isChosen) {
      row.dropLeft(INDENT - 1).fill(text);
      row.put(1, 0, row.glyphs().get(Glyph.CURRENT), home.style(Role.ACCENT));
    }
    int name = row.columns() < WIDE_FROM ? NARROW_NAME : WIDE_NAME;
    row.left(INDENT + name - 1).fitted(INDENT, 0, tail(entry.name(), name - 1, row), text);
    Style dim = isChosen ? text : home.style(Role.DIM);
    Region right = row.dropLeft(INDENT + name);
    if (entry.headline().isPresent()) {
      headline(entry.headline().get(), right, text, dim);
    } else {
      right.text(0, 0, home.text("replay.reading"), home.style(Role.FAINT));
    }
  }

  /** Of a long path the end is what one knows it by. */
  private static String tail(String name, int room, Region row) {
    int over = row.glyphs().columns(name) - room;
    return over <= 0 ? name : row.glyphs().ellipsis() + name.substring(over + 1);
  }

  private void headline(Headline it, Region right, Style text, Style dim) {
    Texts texts = home.look().texts();
    boolean isWhole = it.state() == Headline.State.COMPLETE;
    Style state = home.style(isWhole ? Role.GOOD : Role.WARNING);
    if (it.run().isEmpty()) {
      right.fitted(0, 0, TraceShelfReport.state(it, texts), state);
      return;
    }
    boolean isWide = right.columns() + INDENT + WIDE_NAME >= WIDE_FROM;
    int run = isWide ? WIDE_RUN : NARROW_RUN;
    right.left(run - 1).fitted(0, 0, it.run(), text);
    String words = texts.of("replay.size", it.size().steps(), TraceShelfReport.size(it));
    int x = right.text(run, 0, words, dim);
    if (!isWhole) {
      right.fitted(x + 2, 0, TraceShelfReport.state(it, texts), state);
    } else if (isWide) {
      right.text(x + 2, 0, it.size().detail(), dim);
    }
  }

  private void details() {
    Region text = details.dropTop(1).dropLeft(INDENT).dropRight(2);
    int y = 0;
    for (String line : TraceShelfReport.details(shelf.entry(), home)) {
      for (Spans part : Spans.of(line, home.style(Role.TEXT)).wrap(text.columns(), text.glyphs())) {
        text.text(0, y++, part);
      }
    }
    int below = Math.min(y, DETAIL_ROWS - 2);
    shelf.entry().headline().ifPresent(it -> losses(it.losses(), text.row(below)));
  }

  /** The losses as a row of columns, low where the loss is low. */
  private void losses(List<Double> losses, Region row) {
    if (losses.isEmpty()) {
      return;
    }
    int x = row.text(0, 0, home.text("replay.losses") + " ", home.style(Role.DIM));
    LossLine.draw(losses, row.dropLeft(x).left(MOST_COLUMNS), home.look().theme());
  }
}
