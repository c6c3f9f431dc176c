package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Forks;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * The question with which other run the one on the screen is to be compared.
 *
 * @param complaint what is wrong with the text, empty if nothing is known to be
 */
public record RunPrompt(TextLine line, String complaint) implements Overlay {
  static final RunPrompt EMPTY = new RunPrompt(TextLine.EMPTY, "");

  private static final int WIDTH = 76;

  /** Turns to the next of two runs and their difference; asks for a run if there is one alone. */
  public static Next<Model> turn(Model model) {
    Pair pair = model.session().pair();
    return pair == null
        ? Next.of(model.with(model.situation().playing(false).under(EMPTY)))
        : Forks.turn(model, pair);
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> entered(model);
      default -> typed(model, input);
    };
  }

  private Next<Model> entered(Model model) {
    return line.text().isBlank()
        ? Next.of(Overlay.closed(model))
        : Forks.compare(model, line.text());
  }

  private Next<Model> typed(Model model, Input input) {
    return Next.of(
        line.after(input)
            .map(typed -> model.with(model.situation().under(new RunPrompt(typed, ""))))
            .orElse(model));
  }

  /** The same after it was seen that there is no such run. */
  @Override
  public RunPrompt refused(String problem) {
    return new RunPrompt(line, problem);
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    List<Spans> lines = lines(model, theme);
    Region ground = screen.dropBottom(1).centred(WIDTH, lines.size() + 5);
    ground.fill(theme.style(Role.POPUP));
    String title = model.session().texts().of("whatif.compare.title");
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    for (int y = 0; y < lines.size(); y++) {
      inside.text(1, y, lines.get(y));
    }
    Prompts.line(inside.dropTop(lines.size()).top(1), "", line, theme);
    Prompts.complaint(inside.dropTop(lines.size() + 1), complaint, theme);
  }

  private static List<Spans> lines(Model model, Theme theme) {
    List<Spans> lines = new ArrayList<>();
    for (String key : List.of("preset", "options", "file")) {
      String example = model.session().texts().of("whatif.compare.%s.example".formatted(key));
      String meaning = model.session().texts().of("whatif.compare." + key);
      lines.add(
          Spans.of("%-26s".formatted(example), theme.style(Role.KEY_HINT))
              .and(meaning, theme.style(Role.TEXT)));
    }
    lines.add(Spans.EMPTY);
    return lines;
  }

  @Override
  public String place() {
    return "compare";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Enter", "compare-run"), Hint.of("Escape", "close"));
  }
}
