package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** The key table, to be read. */
record Help(int scroll) implements Overlay {
  private static final int WIDTH = 74;

  /** Lines of the screen that are not the help's: its frame and the footer. */
  private static final int FRAME_ROWS = 3;

  private static final int KEY_COLUMN = 3;
  private static final int HELP_COLUMN = 20;

  private static final List<String> READING =
      List.of(
          "A training step is a program. Each operation reads tensors and writes one:",
          "its operands stand left, its result right, orange below zero, blue above.",
          "Underneath stands why the chosen cell has its value. Enter follows the",
          "marked number to the operation that made it, as far back as you like.",
          "On a wide screen the picture shows what the network takes each place of the",
          "plane for; the marks on it are the samples of this mini-batch, one shape and",
          "colour for each class. In the chart the upright line is where you stand.");

  @Override
  public Next<Model> answer(Model model, Input input) {
    if (input instanceof Mouse mouse) {
      int by = mouse.is(Mouse.Action.SCROLL_DOWN) ? 1 : mouse.is(Mouse.Action.SCROLL_UP) ? -1 : 0;
      return scrolled(model, by);
    }
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Down", "j", "Space" -> scrolled(model, 1);
      case "Up", "k" -> scrolled(model, -1);
      case "PageDown" -> scrolled(model, 10);
      case "PageUp" -> scrolled(model, -10);
      default -> Next.of(Overlay.closed(model));
    };
  }

  private Next<Model> scrolled(Model model, int by) {
    int shown = model.size().rows() - FRAME_ROWS;
    int to = Math.max(0, Math.min(scroll + by, lines(model).size() - shown));
    return Next.of(model.with(model.situation().under(new Help(to))));
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    List<Spans> lines = lines(model);
    Region ground = screen.dropBottom(1).centred(WIDTH + 4, lines.size() + 2);
    ground.fill(theme.style(Role.POPUP));
    Region inside =
        ground.box("Help", theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    int from = Math.max(0, Math.min(scroll, lines.size() - inside.rows()));
    for (int y = 0; y < inside.rows() && from + y < lines.size(); y++) {
      inside.text(1, y, lines.get(from + y));
    }
  }

  private static List<Spans> lines(Model model) {
    Theme theme = model.session().theme();
    List<Spans> lines = new ArrayList<>(operation(model, theme));
    READING.forEach(line -> lines.add(Spans.of(line, theme.style(Role.TEXT))));
    marks(model.session().glyphs())
        .forEach(line -> lines.add(Spans.of(line, theme.style(Role.TEXT))));
    for (Binding.Group group : Binding.Group.values()) {
      lines.add(Spans.EMPTY);
      lines.add(Spans.of(group.title(), theme.style(Role.TITLE_ACTIVE)));
      Bindings.ALL.stream()
          .filter(binding -> binding.group() == group)
          .forEach(binding -> lines.add(line(binding, theme)));
    }
    lines.add(Spans.EMPTY);
    lines.add(
        Spans.of(
            "The mouse chooses cells, operations and steps, and its wheel moves.",
            theme.style(Role.DIM)));
    return lines;
  }

  private static List<String> marks(Glyphs glyphs) {
    return List.of(
        "On the line of steps %s is an evaluation, %s a note, %s a change, %s a break"
            .formatted(
                glyphs.get(Glyph.EVALUATION),
                glyphs.get(Glyph.MARKER),
                glyphs.get(Glyph.EDIT),
                glyphs.get(Glyph.BREAK)),
        "found and %s the first loss that is not finite. %s in a trace: it comes"
            .formatted(glyphs.get(Glyph.FAILED), glyphs.get(Glyph.DIFFERENT)),
        "out otherwise.");
  }

  /** What the current operation does, ahead of everything else. */
  private static List<Spans> operation(Model model, Theme theme) {
    Op op = model.operation();
    List<Spans> lines = new ArrayList<>();
    lines.add(Spans.of(Symbols.of(op.formula()), Phases.style(op.phase(), theme).asBold()));
    Spans meaning = Spans.of(Meanings.of(op, model.session().texts()), theme.style(Role.TEXT));
    lines.addAll(meaning.wrap(WIDTH, model.session().glyphs()));
    lines.add(Spans.EMPTY);
    return lines;
  }

  private static Spans line(Binding binding, Theme theme) {
    Style key = theme.style(Role.KEY_HINT);
    String keys = " ".repeat(KEY_COLUMN) + binding.keyLabels();
    int gap = Math.max(1, HELP_COLUMN - keys.length());
    return Spans.of(keys, key).and(" ".repeat(gap) + binding.help(), theme.style(Role.TEXT));
  }

  @Override
  public String hints() {
    return "↑ ↓ scroll   any other key closes the help";
  }
}
