package io.github.backstep.tui.stepper.command;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Arrival;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/**
 * The line in which one types where to go, or what to do.
 *
 * @param complaint what is wrong with the text, empty if nothing is known to be
 * @param palette the commands that the text may mean; none if it is an address
 */
public record Prompt(TextLine line, String complaint, Palette palette) implements Overlay {
  static final Prompt EMPTY = new Prompt(TextLine.EMPTY, "", Palette.NONE);

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> enter(model);
      case "Down" -> chosen(model, 1);
      case "Up" -> chosen(model, -1);
      default -> line.after(input).map(typed -> typed(model, typed)).orElse(Next.of(model));
    };
  }

  public String text() {
    return line.text();
  }

  private static Next<Model> showing(Model model, Prompt other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  private static Next<Model> typed(Model model, TextLine line) {
    boolean command = !line.text().isBlank() && !Destination.isMeantBy(line.text(), model);
    Palette palette = command ? found(line.text(), model) : Palette.NONE;
    return showing(model, new Prompt(line, "", palette));
  }

  private static Palette found(String text, Model model) {
    return new Palette(new CommandSearch(model.session().texts()).find(text), 0);
  }

  /** Another command; where nothing has been typed yet, the first of them all. */
  private Next<Model> chosen(Model model, int by) {
    Palette other = text().isBlank() && palette.isEmpty() ? found("", model) : palette.moved(by);
    return showing(model, new Prompt(line, complaint, other));
  }

  private Next<Model> enter(Model model) {
    Model closed = Overlay.closed(model);
    return palette
        .chosen()
        .map(command -> Bindings.press(command, closed))
        .orElseGet(() -> text().isBlank() ? Next.of(closed) : go(model));
  }

  private Next<Model> go(Model model) {
    try {
      return Travels.go(Overlay.closed(model), Destination.parse(text(), model).journey(model));
    } catch (AddressException e) {
      String problem = model.session().phrase(String.valueOf(e.getMessage()));
      return showing(model, new Prompt(line, problem, Palette.NONE));
    }
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return chosen(model, offered.y() - palette.selected()).model();
  }

  @Override
  public boolean actsOnChoice() {
    return true;
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    String label = model.session().texts().of("prompt.label") + " ";
    Prompts.line(screen.bottom(2).top(1), label, line, theme);
    palette.draw(model.session(), screen.dropBottom(2));
    if (!complaint.isEmpty()) {
      Region below = screen.bottom(1);
      below.fill(Style.PLAIN);
      below.fitted(1, 0, complaint, theme.style(Role.ERROR));
    }
  }

  @Override
  public String place() {
    return "prompt";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    if (!complaint.isEmpty()) {
      return List.of();
    }
    Hint cancel = Hint.of("Escape", "cancel");
    Hint choose = Hint.of("Up Down", "command-choose");
    return palette.isEmpty()
        ? List.of(Hint.of("Enter", "prompt-go"), choose, cancel)
        : List.of(Hint.of("Enter", "command-run"), choose, cancel);
  }

  @Override
  public String remark(Texts texts) {
    return complaint.isEmpty() && palette.isEmpty() ? texts.of("prompt.examples") : "";
  }

  /** Where a typed text leads. */
  record Destination(Address address) {
    /** Whether a text is an address, or one that went wrong, rather than words. */
    static boolean isMeantBy(String text, Model model) {
      if (text.matches(".*[\\d/%\\[\\]].*")) {
        return true;
      }
      try {
        parse(text, model).journey(model);
        return true;
      } catch (AddressException e) {
        return false;
      }
    }

    /** Reads an address; without a moment it is meant here, and 50% is half-way through. */
    static Destination parse(String text, Model model) {
      String typed = Symbols.plain(text.strip());
      if (typed.matches("\\d{1,2}(\\.\\d{1,4})?%|100%")) {
        double share = Double.parseDouble(typed.replace("%", "")) / 100;
        int last = model.course().lastStep();
        return new Destination(Address.step((int) Math.round(Math.min(1, share) * last)));
      }
      boolean tensorOnly = typed.matches("(?!start\\b|step\\b|e\\d)[A-Za-z]\\w*(\\[.*\\])?");
      String here = "step " + model.position().step() + " / ";
      return new Destination(Address.parse(tensorOnly ? here + typed : typed));
    }

    Journey journey(Model model) {
      return new Arrival(address, model.course(), model.focus()).journey();
    }
  }
}
