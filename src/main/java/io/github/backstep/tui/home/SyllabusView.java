package io.github.backstep.tui.home;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/** Draws the lessons, each with its tick and how many of its questions are solved. */
final class SyllabusView {
  private static final int MARK = 3;
  private static final int NUMBER = 5;
  private static final int TITLE = 9;
  private static final int MOST_COLUMNS = 120;
  private static final int HEAD_ROWS = 3;
  private static final int BAR = 24;

  private final Home home;
  private final Syllabus syllabus;
  private final Region head;
  private final Region list;
  private final int apart;

  SyllabusView(Home home, Syllabus syllabus, Region place) {
    Region inside = place.left(MOST_COLUMNS);
    this.home = home;
    this.syllabus = syllabus;
    this.head = inside.top(HEAD_ROWS);
    this.list = inside.dropTop(HEAD_ROWS);
    this.apart = 2 * syllabus.course().size() <= list.rows() ? 2 : 1;
  }

  /** The number of the lesson at a place of the screen; -1 if there is none. */
  int lessonAt(Point at) {
    int row = list.local(at.x(), at.y()).y();
    boolean inside = list.area().contains(at.x(), at.y()) && row % apart == 0;
    int lesson = first() + row / apart;
    return inside && lesson < syllabus.course().size() ? lesson : -1;
  }

  /** The first lesson that is shown, so that the chosen one is in the middle. */
  private int first() {
    int shown = list.rows() / apart;
    int last = Math.max(0, syllabus.course().size() - shown);
    return Math.max(0, Math.min(syllabus.chosen() - shown / 2, last));
  }

  void draw() {
    int all = syllabus.course().size();
    if (all == 0) {
      head.text(MARK, 1, home.text("job.lessons.unread"), home.style(Role.DIM));
      return;
    }
    String bar = head.glyphs().bar((double) syllabus.done() / all, BAR);
    int x = head.text(MARK, 1, bar, home.style(Role.PROGRESS));
    head.fitted(x + 2, 1, syllabus.state(home.look().texts()), home.style(Role.DIM));
    for (int i = first(); i < all && (i - first()) * apart < list.rows(); i++) {
      lesson(i, list.row((i - first()) * apart));
    }
    int below = all * apart + 1;
    list.dropRight(1).fitted(MARK, below, home.text("lessons.hint"), home.style(Role.DIM));
  }

  private void lesson(int index, Region row) {
    CourseEntry entry = syllabus.course().get(index);
    boolean isChosen = index == syllabus.chosen();
    Style text = home.style(isChosen ? Role.SELECTION : Role.TEXT);
    if (isChosen) {
      row.dropLeft(2).fill(text);
      row.put(1, 0, row.glyphs().get(Glyph.CURRENT), home.style(Role.ACCENT));
    }
    mark(entry, row, isChosen ? text : home.style(entry.isDone() ? Role.GOOD : Role.DIM));
    String number = "%2d".formatted(entry.listing().number());
    row.text(NUMBER, 0, number, isChosen ? text : home.style(Role.DIM));
    String state = entry.state(home);
    Region left = row.dropRight(row.glyphs().columns(state) + 2);
    left.fitted(TITLE, 0, entry.listing().title(), text);
    Style style = home.style(entry.isDone() ? Role.GOOD : Role.DIM);
    row.dropRight(1).textRight(0, state, isChosen ? text : style);
  }

  /** A tick for a lesson that is done, dots for one that is begun. */
  private static void mark(CourseEntry entry, Region row, Style style) {
    if (entry.isDone()) {
      row.put(MARK, 0, row.glyphs().get(Glyph.DONE), style);
    } else if (entry.progress().isBegun()) {
      row.put(MARK, 0, row.glyphs().get(Glyph.ELLIPSIS), style);
    }
  }
}
