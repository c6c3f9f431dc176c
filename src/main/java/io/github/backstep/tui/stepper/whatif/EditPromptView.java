package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.language.Texts;
import io.github.backstep.run.CommandLine;
import io.github.backstep.run.Run;
import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Changes;
import io.github.backstep.tui.stepper.move.Comparing;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** Draws what can be changed, what has been, what is typed, and the same as a command line. */
record EditPromptView(Model model, EditPrompt prompt) {
  private static final int WIDTH = 78;
  private static final int NAME = 25;

  /** From so many rows on there is a line for each setting, and some air. */
  private static final int AIRY_FROM = 36;

  /** How many settings stand in a line where there is no room for a line each. */
  private static final int ABREAST = 3;

  /** Of more changes only those around the chosen one are shown. */
  private static final int MOST_CHANGES = 3;

  /** With one change shown, the smallest screen still shows the line of steps. */
  private static final int SMALLEST = 24;

  private static final int COMPLAINT_ROWS = 2;
  private static final int COMMAND_ROWS = 3;

  void draw(Region screen) {
    List<Changeable> here = Changeable.here(model);
    List<Changeable> start = Changeable.fromStart(model);
    List<String> changed = new Changes(model).all();
    boolean airy = screen.rows() >= AIRY_FROM;
    int gap = airy ? 1 : 0;
    int settings = airy ? start.size() : (start.size() + ABREAST - 1) / ABREAST;
    int room = Math.min(MOST_CHANGES, 1 + screen.rows() - SMALLEST);
    int shown = Math.max(1, Math.min(room, changed.size()));
    int above = here.size() + gap + 1 + settings + gap + 1 + shown + 1 + gap;
    Region inside = frame(screen, above + 1 + COMPLAINT_ROWS + COMMAND_ROWS);
    drawChangeable(here, 0, inside);
    int y = here.size() + gap;
    inside.text(1, y, texts().of("whatif.edit.restart"), style(Role.TITLE));
    Region places = inside.dropTop(y + 1).top(settings);
    if (airy) {
      drawChangeable(start, here.size(), places);
    } else {
      drawAbreast(start, here.size(), places);
    }
    int first = here.size() + start.size();
    Region rest = inside.dropTop(y + 1 + settings + gap);
    drawChanges(changed, first, rest.top(1 + shown));
    if (model.session().pair() != null) {
      rest.row(1 + shown).fitted(1, 0, Comparing.sentence(model), style(Role.WARNING));
    }
    Region typing = inside.dropTop(above);
    Prompts.line(typing.top(1), texts().of("whatif.edit.label") + " ", prompt.line(), theme());
    Prompts.complaint(typing.dropTop(1).top(COMPLAINT_ROWS), prompt.complaint(), theme());
    drawCommand(inside.bottom(COMMAND_ROWS));
  }

  private Region frame(Region screen, int rows) {
    Region ground = screen.dropBottom(1).centred(WIDTH, rows + 2);
    ground.fill(style(Role.POPUP));
    String title = texts().of("whatif.edit.title", model.position().step());
    return ground.box(title, style(Role.BORDER_ACTIVE), style(Role.TITLE_ACTIVE));
  }

  /** A line for each, with what it is called. */
  private void drawChangeable(List<Changeable> all, int first, Region lines) {
    for (int y = 0; y < all.size(); y++) {
      boolean isSelected = first + y == prompt.selected();
      Style ground = style(isSelected ? Role.SELECTION : Role.POPUP);
      Region line = line(first + y, lines.row(y));
      line.fill(ground);
      String name = texts().of("whatif.edit." + all.get(y).key());
      line.text(1, 0, name, isSelected ? ground : style(Role.DIM));
      line.fitted(NAME, 0, all.get(y).now(), isSelected ? ground : style(Role.TEXT));
    }
  }

  /** What a press of the mouse chooses as the line of this number. */
  private static Region line(int number, Region place) {
    place.offers((x, y) -> new Point(0, number));
    return place;
  }

  /** Some in a line, as they are written. */
  private void drawAbreast(List<Changeable> all, int first, Region lines) {
    int width = lines.columns() / ABREAST;
    for (int i = 0; i < all.size(); i++) {
      boolean isSelected = first + i == prompt.selected();
      Region place = line(first + i, lines.region(i % ABREAST * width, i / ABREAST, width, 1));
      Style style = style(isSelected ? Role.SELECTION : Role.TEXT);
      place.fill(style(isSelected ? Role.SELECTION : Role.POPUP));
      place.dropRight(1).fitted(2, 0, all.get(i).now(), style);
    }
  }

  private void drawChanges(List<String> changed, int first, Region lines) {
    String key = changed.isEmpty() ? "whatif.edit.none" : "whatif.edit.edits";
    lines.text(1, 0, texts().of(key, changed.size()), style(Role.TITLE));
    Excerpt.of(prompt.selected() - first, changed.size(), lines.dropTop(1))
        .draw((i, place) -> drawChange(changed.get(i), first + i, place));
    if (changed.isEmpty()) {
      lines.fitted(2, 1, texts().of("whatif.edit.examples"), style(Role.DIM));
    }
  }

  private void drawChange(String change, int number, Region place) {
    Style style = style(number == prompt.selected() ? Role.SELECTION : Role.POPUP);
    Region line = line(number, place);
    line.fill(style);
    line.fitted(2, 0, change, style);
  }

  private void drawCommand(Region lines) {
    Run run = new Changes(model).changed().run();
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
