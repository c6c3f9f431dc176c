package io.github.backstep.tui.stepper.view;

import io.github.backstep.network.Op;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * The current operation: its phase, its formula and its name, and where there is room what it is
 * for.
 */
public final class FormulaView {
  private FormulaView() {}

  public static void draw(Model model, Region line) {
    Session session = model.session();
    Theme theme = session.theme();
    Op op = model.operation();
    Spans warning = Spans.of(Hazard.of(model), theme.style(Role.WARNING));
    boolean cramped = line.rows() == 1 && !warning.isEmpty();
    Spans id =
        cramped
            ? Spans.of(Hazard.inShort(model) + " ", theme.style(Role.WARNING))
            : Spans.of(op.id() + " ", theme.style(Role.FAINT));
    Spans formula =
        Spans.of(
                " " + Phases.name(op.phase(), session.texts()) + "  ",
                Phases.style(op.phase(), theme).asBold())
            .and(session.formula(op.formula()), theme.style(Role.STRONG));
    int room = line.columns() - id.columns(line.glyphs()) - 1;
    line.text(0, 0, formula.fit(room, line.glyphs()));
    line.textRight(0, id);
    List<Spans> below = new ArrayList<>();
    for (Spans text :
        List.of(warning, Spans.of(Meanings.of(op, session.texts()), theme.style(Role.DIM)))) {
      if (!text.isEmpty()) {
        below.addAll(text.wrap(line.columns() - 2, line.glyphs()));
      }
    }
    for (int i = 0; i < Math.min(below.size(), line.rows() - 1); i++) {
      line.text(1, i + 1, below.get(i));
    }
  }
}
