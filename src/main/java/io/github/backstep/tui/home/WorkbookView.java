package io.github.backstep.tui.home;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** Draws the exercises, and how one begins the chosen one. */
final class WorkbookView {
  private static final int INDENT = 3;
  private static final int NAME = 5;
  private static final int TITLE = 21;
  private static final int LESSON_COLUMNS = 12;
  private static final int MOST_COLUMNS = 110;
  private static final int DETAIL_ROWS = 8;

  private final Home home;
  private final Workbook workbook;
  private final Region list;
  private final Region details;

  WorkbookView(Home home, Workbook workbook, Region place) {
    Region inside = place.left(MOST_COLUMNS);
    this.home = home;
    this.workbook = workbook;
    this.list = inside.dropTop(1).dropBottom(DETAIL_ROWS);
    this.details = inside.bottom(DETAIL_ROWS);
  }

  /** What is asked before the folder. */
  static String asked(Beginning how, Home home) {
    return home.text("exercises.ask", how.exercise().name(), how.notation().word());
  }

  /** An exercise in a line. */
  static String words(Task task, Home home) {
    String language = task.exercise().title(home.look().texts().language());
    String words = task.exercise().name() + ": " + language + ", ";
    String begun = task.isBegun() ? ", " + home.text("exercises.is-begun") : "";
    return words + home.text("exercises.lesson", task.lesson()) + begun;
  }

  /** The number of the exercise at a place of the screen; -1 if there is none. */
  int taskAt(Point at) {
    boolean inside = list.area().contains(at.x(), at.y());
    return inside ? first() + list.local(at.x(), at.y()).y() : -1;
  }

  private int first() {
    int last = Math.max(0, workbook.tasks().size() - list.rows());
    return Math.max(0, Math.min(workbook.chosen() - list.rows() / 2, last));
  }

  void draw() {
    for (int y = 0; y < list.rows() && first() + y < workbook.tasks().size(); y++) {
      task(first() + y, list.row(y));
    }
    details.horizontalRule(0, home.style(Role.BORDER));
    Region text = details.dropTop(1).dropLeft(INDENT).dropRight(2);
    Beginning how = workbook.beginning();
    if (how != null) {
      text.fitted(0, 0, asked(how, home), home.style(Role.TEXT));
      Prompts.line(text.row(1), "", how.folder(), home.look().theme());
      lines(List.of(home.text("exercises.about-begin")), text.dropTop(3), Role.DIM);
    } else if (!workbook.report().isEmpty()) {
      lines(workbook.report(), text, Role.GOOD);
    } else {
      workbook.task().ifPresent(task -> about(task, text));
    }
  }

  private void task(int index, Region row) {
    Task task = workbook.tasks().get(index);
    boolean isChosen = index == workbook.chosen();
    Style text = home.style(isChosen ? Role.SELECTION : Role.TEXT);
    if (isChosen) {
      row.dropLeft(2).fill(text);
      row.put(1, 0, row.glyphs().get(Glyph.CURRENT), home.style(Role.ACCENT));
    }
    if (task.isBegun()) {
      row.put(INDENT, 0, row.glyphs().get(Glyph.ELLIPSIS), text);
    }
    row.text(NAME, 0, task.exercise().name(), isChosen ? text : home.style(Role.ACCENT));
    String title = task.exercise().title(home.look().texts().language());
    row.dropRight(LESSON_COLUMNS).fitted(TITLE, 0, title, text);
    String lesson = home.text("exercises.lesson", task.lesson());
    row.dropRight(1).textRight(0, lesson, isChosen ? text : home.style(Role.DIM));
  }

  private void about(Task task, Region text) {
    String name = task.exercise().name();
    String begun = task.isBegun() ? "exercises.go-on" : "exercises.how";
    lines(
        List.of(
            home.text("exercises.asked", task.asked()),
            home.text(begun, name),
            "  backstep " + (task.isBegun() ? "grade " : "exercise start ") + name),
        text,
        Role.TEXT);
  }

  private void lines(List<String> lines, Region place, Role role) {
    int y = 0;
    for (String line : lines) {
      for (Spans part : Spans.of(line, home.style(role)).wrap(place.columns(), place.glyphs())) {
        place.text(0, y++, part);
      }
    }
  }
}
