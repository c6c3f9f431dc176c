package io.github.backstep.tui.stepper.command;

import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.theme.Role;
import java.util.List;
import java.util.Optional;

/**
 * Commands of the key table to choose from.
 *
 * @param commands the best first
 */
public record Palette(List<Binding> commands, int selected) {
  static final Palette NONE = new Palette(List.of(), 0);

  private static final int WIDTH = 80;
  private static final int MOST_ROWS = 10;
  private static final int HELP_COLUMN = 17;

  public Palette {
    commands = List.copyOf(commands);
  }

  public boolean isEmpty() {
    return commands.isEmpty();
  }

  Palette moved(int by) {
    int last = commands.size() - 1;
    return new Palette(commands, Math.max(0, Math.min(last, selected + by)));
  }

  Optional<Binding> chosen() {
    return isEmpty() ? Optional.empty() : Optional.of(commands.get(selected));
  }

  /** Draws the list at the lower end of a place. */
  void draw(Session session, Region above) {
    if (isEmpty()) {
      return;
    }
    int rows = Math.min(MOST_ROWS, commands.size());
    Region ground = above.bottom(rows + 2).left(WIDTH);
    ground.fill(session.theme().style(Role.POPUP));
    Region inside =
        ground.box(
            session.texts().of("prompt.commands"),
            session.theme().style(Role.BORDER_ACTIVE),
            session.theme().style(Role.TITLE_ACTIVE));
    Excerpt.of(selected, commands.size(), inside).draw((index, line) -> draw(session, index, line));
  }

  private void draw(Session session, int index, Region line) {
    Hint hint = commands.get(index).hint();
    boolean isSelected = index == selected;
    Style text = session.theme().style(isSelected ? Role.SELECTION : Role.TEXT);
    Style keys = isSelected ? text : session.theme().style(Role.KEY_HINT);
    line.fill(isSelected ? text : session.theme().style(Role.POPUP));
    line.text(1, 0, hint.labels(session.texts()), keys);
    Spans help = Spans.of(hint.help(session.texts()), text);
    line.text(HELP_COLUMN, 0, help.fit(line.columns() - HELP_COLUMN, line.glyphs()));
  }
}
