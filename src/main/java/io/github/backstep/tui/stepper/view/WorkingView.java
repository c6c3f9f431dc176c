package io.github.backstep.tui.stepper.view;

import io.github.backstep.explain.Working;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * Draws a calculation line by line: what is done, the formula where there is room, the numbers in
 * it, and what comes out.
 *
 * @param bar the columns at the right end that stay free, as beside the terms
 */
public record WorkingView(Session session, Working working, int bar) {
  private static final int INDENT = 2;
  private static final int GAP = 2;
  private static final int ROOMY = 100;

  public int rows() {
    return working.lines().size();
  }

  /**
   * Draws all lines.
   *
   * @param chosen whether the last line is what Enter would follow
   */
  public void draw(Region place, boolean chosen) {
    for (int y = 0; y < rows(); y++) {
      draw(working.lines().get(y), place.row(y), chosen && y == rows() - 1);
    }
  }

  private void draw(WorkedLine worked, Region line, boolean chosen) {
    Theme theme = session.theme();
    line.text(INDENT, 0, what(worked), theme.style(chosen ? Role.FACTOR : Role.TEXT));
    int x = INDENT + GAP + widest(line.glyphs());
    if (line.columns() >= ROOMY) {
      String beside = worked.what().isEmpty() ? "" : session.formula(worked.formula());
      line.text(x, 0, beside, theme.style(Role.DIM));
      x += GAP + widestFormula(line.glyphs());
    }
    Region numbers = line.dropLeft(x).dropRight(bar + 1);
    String result = Numbers.signed(worked.value());
    int room = numbers.columns() - line.glyphs().columns(result) - 1;
    numbers.left(room).fitted(0, 0, numbers(worked), theme.style(Role.DIM));
    numbers.textRight(0, result, theme.signed(worked.value()));
  }

  private String what(WorkedLine worked) {
    return session.formula(worked.what().isEmpty() ? worked.formula() : worked.what());
  }

  private int widestFormula(Glyphs glyphs) {
    return working.lines().stream()
        .filter(it -> !it.what().isEmpty())
        .mapToInt(it -> glyphs.columns(session.formula(it.formula())))
        .max()
        .orElse(0);
  }

  private int widest(Glyphs glyphs) {
    return working.lines().stream().mapToInt(it -> glyphs.columns(what(it))).max().orElse(0);
  }

  /** The right side of the formula in numbers; nothing if it has no names. */
  public String numbers(WorkedLine worked) {
    return session.formula(Working.numbers(worked, Numbers::of));
  }
}
