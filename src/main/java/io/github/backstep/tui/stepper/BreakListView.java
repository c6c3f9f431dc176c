package io.github.backstep.tui.stepper;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the list of breaks: the breaks, what is typed, what is wrong with it, what can be. */
record BreakListView(Model model, BreakList list) {
  private static final int WIDTH = 76;
  private static final int HELP_COLUMN = 22;

  /** Rows for a sentence about what is wrong. */
  private static final int COMPLAINT_ROWS = 2;

  /** What can be typed, each with the topic that tells what it means. */
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("nan", "breaks.nan"),
          new Example("loss > 1", "breaks.comparison"),
          new Example("W2[3,1] < 0", "breaks.cell"),
          new Example("|dW1| > 10", "breaks.norm"),
          new Example("epoch = 12", "breaks.calendar"),
          new Example("accuracy >= 0.95", "breaks.accuracy"));

  /** Something to type. */
  private record Example(String text, String topic) {}

  void draw(Region screen) {
    int breaks = Math.max(1, conditions().size());
    List<Line> help = help(screen.glyphs());
    int others = 1 + 2 + COMPLAINT_ROWS + help.size();
    Region ground = screen.dropBottom(1).centred(WIDTH, breaks + others + 2);
    ground.fill(style(Role.POPUP));
    String title = texts().of("breaks.title");
    Region inside = ground.box(title, style(Role.BORDER_ACTIVE), style(Role.TITLE_ACTIVE));
    drawBreaks(inside.dropBottom(others));
    Region rest = inside.bottom(others).dropTop(1);
    drawText(rest.top(1));
    drawComplaint(rest.dropTop(1));
    drawHelp(rest.bottom(help.size()), help);
  }

  private Texts texts() {
    return model.session().texts();
  }

  private void drawBreaks(Region lines) {
    List<Condition> all = conditions();
    if (all.isEmpty()) {
      lines.text(1, 0, texts().of("breaks.none"), style(Role.DIM));
    }
    int from = Math.max(0, Math.min(list.selected() - lines.rows() / 2, all.size() - lines.rows()));
    for (int y = 0; y < lines.rows() && from + y < all.size(); y++) {
      drawBreak(all.get(from + y), from + y == list.selected(), lines.row(y));
    }
  }

  private void drawBreak(Condition condition, boolean isSelected, Region line) {
    Style text = style(isSelected ? Role.SELECTION : Role.TEXT);
    line.fill(isSelected ? text : style(Role.POPUP));
    line.text(1, 0, condition.text(), text);
    Optional<Search.Hit> hit = model.breaks().lastHitOf(condition);
    hit.ifPresent(it -> line.textRight(0, texts().of("breaks.found", it.step()) + " ", text));
  }

  private void drawText(Region line) {
    line.fill(style(Role.PROMPT));
    int end = line.text(1, 0, label() + list.text(), style(Role.PROMPT));
    line.put(end, 0, ' ', style(Role.CURSOR));
  }

  private String label() {
    return texts().of("breaks.label") + " ";
  }

  /** A caret under the column that is wrong, and under it the sentence. */
  private void drawComplaint(Region lines) {
    BreakList.Complaint complaint = list.complaint();
    if (complaint.sentence().isEmpty()) {
      return;
    }
    Style error = style(Role.ERROR);
    lines.put(1 + lines.glyphs().columns(label()) + complaint.column(), 0, '^', error);
    List<Spans> sentence =
        Spans.of(complaint.sentence(), error).wrap(lines.columns() - 2, lines.glyphs());
    for (int y = 0; y < Math.min(COMPLAINT_ROWS, sentence.size()); y++) {
      lines.text(1, 1 + y, sentence.get(y));
    }
  }

  /** A line of the help: an example, unless it goes on from the line above, and its meaning. */
  private record Line(String example, Spans meaning) {}

  private List<Line> help(Glyphs glyphs) {
    List<Line> lines = new ArrayList<>();
    for (Example example : EXAMPLES) {
      Spans meaning = Spans.of(texts().of(example.topic()), style(Role.DIM));
      String text = example.text();
      for (Spans line : meaning.wrap(WIDTH - 3 - HELP_COLUMN, glyphs)) {
        lines.add(new Line(text, line));
        text = "";
      }
    }
    return lines;
  }

  private void drawHelp(Region lines, List<Line> help) {
    for (int y = 0; y < help.size(); y++) {
      lines.text(1, y, help.get(y).example(), style(Role.KEY_HINT));
      lines.text(HELP_COLUMN, y, help.get(y).meaning());
    }
  }

  private List<Condition> conditions() {
    return model.breaks().conditions();
  }

  private Style style(Role role) {
    Theme theme = model.session().theme();
    return theme.style(role);
  }
}
