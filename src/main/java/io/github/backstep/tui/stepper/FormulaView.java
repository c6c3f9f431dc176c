package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * The current operation: its phase, its formula and its name, and where there is room what it is
 * for.
 */
final class FormulaView {
  private FormulaView() {}

  static void draw(Model model, Region line) {
    Theme theme = model.session().theme();
    Op op = model.operation();
    Spans id = Spans.of(op.id() + " ", theme.style(Role.FAINT));
    Spans formula =
        Spans.of(" " + op.phase().name() + "  ", Phases.style(op.phase(), theme).asBold())
            .and(Symbols.of(op.formula()), theme.style(Role.STRONG));
    int room = line.columns() - id.columns(line.glyphs()) - 1;
    line.text(0, 0, formula.fit(room, line.glyphs()));
    line.textRight(0, id);
    line.row(1).fitted(1, 0, Meanings.of(op), theme.style(Role.DIM));
  }
}
