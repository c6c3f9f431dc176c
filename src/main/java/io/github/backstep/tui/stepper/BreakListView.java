package io.github.backstep.tui.stepper;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.Optional;

/** Draws the list of breaks: the breaks, what is typed, what is wrong with it, what can be. */
record BreakListView(Model model, BreakList list) {
  private static final int WIDTH = 76;
  private static final String LABEL = "break at: ";
  private static final int HELP_COLUMN = 22;

  /** Rows for a sentence about what is wrong. */
  private static final int COMPLAINT_ROWS = 2;

  /** What can be typed, and what it means. */
  private static final List<String[]> HELP =
      List.of(
          new String[] {"nan", "a number of any tensor is NaN or infinite. A loss"},
          new String[] {"", "counts only once it is NaN: it is infinite as soon"},
          new String[] {"", "as a probability is 0, and training goes on."},
          new String[] {"loss > 1", "compared by <  <=  >  >=  =  !="},
          new String[] {"W2[3,1] < 0", "a cell: row and column, counted from 0"},
          new String[] {"|dW1| > 10", "the norm; also max(dW1), min(dW1), mean(dW1)"},
          new String[] {"epoch = 12", "also step and batch; all counted from 0"},
          new String[] {"accuracy >= 0.95", "of the test rows, at the last step of each epoch,"},
          new String[] {"", "or where a trace has it if its data are not here"});

  /** All rows but those of the breaks. */
  private static final int OTHER_ROWS = 1 + 2 + COMPLAINT_ROWS + HELP.size();

  void draw(Region screen) {
    int breaks = Math.max(1, conditions().size());
    Region ground = screen.dropBottom(1).centred(WIDTH, breaks + OTHER_ROWS + 2);
    ground.fill(style(Role.POPUP));
    Region inside = ground.box("Breaks", style(Role.BORDER_ACTIVE), style(Role.TITLE_ACTIVE));
    drawBreaks(inside.dropBottom(OTHER_ROWS));
    Region rest = inside.bottom(OTHER_ROWS).dropTop(1);
    drawText(rest.top(1));
    drawComplaint(rest.dropTop(1));
    drawHelp(rest.bottom(HELP.size()));
  }

  private void drawBreaks(Region lines) {
    List<Condition> all = conditions();
    if (all.isEmpty()) {
      lines.text(1, 0, "none", style(Role.DIM));
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
    hit.ifPresent(it -> line.textRight(0, "found at step " + it.step() + " ", text));
  }

  private void drawText(Region line) {
    line.fill(style(Role.PROMPT));
    int end = line.text(1, 0, LABEL + list.text(), style(Role.PROMPT));
    line.put(end, 0, ' ', style(Role.CURSOR));
  }

  /** A caret under the column that is wrong, and under it the sentence. */
  private void drawComplaint(Region lines) {
    BreakList.Complaint complaint = list.complaint();
    if (complaint.sentence().isEmpty()) {
      return;
    }
    Style error = style(Role.ERROR);
    lines.put(1 + LABEL.length() + complaint.column(), 0, '^', error);
    List<Spans> sentence =
        Spans.of(complaint.sentence(), error).wrap(lines.columns() - 2, lines.glyphs());
    for (int y = 0; y < Math.min(COMPLAINT_ROWS, sentence.size()); y++) {
      lines.text(1, 1 + y, sentence.get(y));
    }
  }

  private void drawHelp(Region lines) {
    for (int y = 0; y < HELP.size(); y++) {
      lines.text(1, y, HELP.get(y)[0], style(Role.KEY_HINT));
      lines.text(HELP_COLUMN, y, HELP.get(y)[1], style(Role.DIM));
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
