package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.language.Texts;
import io.github.backstep.run.CommandLine;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Run;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Comparing;
import io.github.backstep.tui.stepper.move.Forks;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** Draws what can be changed, what has been, what is typed, and the same as a command line. */
record EditPromptView(Model model, EditPrompt prompt) {
  private static final int WIDTH = 78;
  private static final int NAME = 25;

  /** Of more edits only those around the chosen one are shown. */
  private static final int MOST_EDITS = 3;

  private static final int COMPLAINT_ROWS = 2;
  private static final int COMMAND_ROWS = 3;

  void draw(Region screen) {
    List<Changeable> here = Changeable.here(model);
    List<Edit> edits = Forks.edits(model).all();
    int shown = Math.max(1, Math.min(MOST_EDITS, edits.size()));
    int rows = here.size() + 1 + 1 + shown + 2 + 1 + COMPLAINT_ROWS + COMMAND_ROWS;
    Region ground = screen.dropBottom(1).centred(WIDTH, rows + 2);
    ground.fill(style(Role.POPUP));
    String title = texts().of("whatif.edit.title", model.position().step());
    Region inside = ground.box(title, style(Role.BORDER_ACTIVE), style(Role.TITLE_ACTIVE));
    for (int y = 0; y < here.size(); y++) {
      drawChangeable(here.get(y), y == prompt.selected(), inside.row(y));
    }
    Region rest = inside.dropTop(here.size() + 1);
    drawEdits(edits, prompt.selected() - here.size(), rest.top(1 + shown));
    if (model.session().pair() != null) {
      rest.row(1 + shown).fitted(1, 0, Comparing.sentence(model), style(Role.WARNING));
    }
    Region typing = rest.dropTop(1 + shown + 2);
    Prompts.line(typing.top(1), texts().of("whatif.edit.label") + " ", prompt.line(), theme());
    Prompts.complaint(typing.dropTop(1).top(COMPLAINT_ROWS), prompt.complaint(), theme());
    drawCommand(inside.bottom(COMMAND_ROWS));
  }

  private void drawChangeable(Changeable changeable, boolean isSelected, Region line) {
    Style ground = style(isSelected ? Role.SELECTION : Role.POPUP);
    line.fill(ground);
    line.text(
        1, 0, texts().of("whatif.edit." + changeable.key()), isSelected ? ground : style(Role.DIM));
    line.fitted(NAME, 0, changeable.now().toString(), isSelected ? ground : style(Role.TEXT));
  }

  private void drawEdits(List<Edit> edits, int selected, Region lines) {
    String key = edits.isEmpty() ? "whatif.edit.none" : "whatif.edit.edits";
    lines.text(1, 0, texts().of(key), style(Role.TITLE));
    int rows = lines.rows() - 1;
    int from = Math.max(0, Math.min(selected - rows / 2, edits.size() - rows));
    for (int y = 0; y < rows && from + y < edits.size(); y++) {
      Style style = style(from + y == selected ? Role.SELECTION : Role.POPUP);
      Region line = lines.row(1 + y);
      line.fill(style);
      line.fitted(2, 0, edits.get(from + y).toString(), style);
    }
    if (edits.isEmpty()) {
      lines.fitted(2, 1, texts().of("whatif.edit.examples"), style(Role.DIM));
    }
  }

  private void drawCommand(Region lines) {
    Run run = Forks.forked(model).run();
    if (run == null) {
      return;
    }
    String command = "backstep step " + CommandLine.of(run.config(), run.edits());
    lines.text(1, 0, texts().of("whatif.edit.command"), style(Role.TITLE));
    List<Spans> wrapped =
        new ArrayList<>(
            Spans.of(command, style(Role.DIM)).wrap(lines.columns() - 4, lines.glyphs()));
    for (int y = 0; y < Math.min(wrapped.size(), lines.rows() - 1); y++) {
      boolean cut = y == lines.rows() - 2 && wrapped.size() > y + 1;
      lines.text(2, 1 + y, wrapped.get(y).and(cut ? " …" : "", style(Role.DIM)));
    }
  }

  private Texts texts() {
    return model.session().texts();
  }

  private Theme theme() {
    return model.session().theme();
  }

  private Style style(Role role) {
    return theme().style(role);
  }
}
