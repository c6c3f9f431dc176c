package io.github.backstep.tui.stepper.view;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The program of the step as a list, one operation a line under the names of the phases. */
public final class OperationsView {
  private OperationsView() {}

  public static void draw(Model model, Region region) {
    if (region.isEmpty()) {
      return;
    }
    Theme theme = model.session().theme();
    Region inside =
        region
            .dropRight(1)
            .box(
                model.session().texts().of("screen.operations"),
                theme.style(Role.BORDER),
                theme.style(Role.TITLE));
    OperationList list = OperationList.of(model, inside.rows());
    for (int y = 0; y < inside.rows(); y++) {
      OperationList.Line line = list.at(y);
      if (line != null && line.isPhase()) {
        Op op = model.program().op(line.op());
        inside.text(
            1,
            y,
            Phases.name(op.phase(), model.session().texts()),
            Phases.style(op.phase(), theme).asBold());
      } else if (line != null) {
        operation(model, line.op(), inside.row(y));
      }
    }
  }

  private static void operation(Model model, int index, Region line) {
    Theme theme = model.session().theme();
    Program program = model.program();
    int current = model.position().op();
    Style style =
        index < current
            ? theme.style(Role.TEXT)
            : theme.style(index == current ? Role.CURRENT_OPERATION : Role.STALE);
    if (index == current) {
      line.fill(style);
      line.put(0, 0, line.glyphs().get(Glyph.CURRENT), style);
    }
    if (model.isDifferent(index)) {
      Style mark = index == current ? style : theme.style(Role.WARNING);
      line.put(1, 0, line.glyphs().get(Glyph.DIFFERENT), mark);
    }
    line.fitted(2, 0, model.session().formula(program.op(index).formula()), style);
  }
}
