package io.github.backstep.tui.stepper;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Paste;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/**
 * The line in which one types where to go, or what to do.
 *
 * @param complaint what is wrong with the text, empty if nothing is known to be
 * @param palette the commands that the text may mean; none if it is an address
 */
record Prompt(String text, String complaint, Palette palette) implements Overlay {
  static final Prompt EMPTY = new Prompt("", "", Palette.NONE);

  private static final int LONGEST = 200;

  @Override
  public Next<Model> answer(Model model, Input input) {
    if (input instanceof Paste paste) {
      return typed(model, text + paste.text().replaceAll("\\p{Cntrl}", " "));
    }
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> enter(model);
      case "Down" -> chosen(model, 1);
      case "Up" -> chosen(model, -1);
      case "Backspace" -> typed(model, text.substring(0, Math.max(0, text.length() - 1)));
      case "Ctrl-U" -> typed(model, "");
      default -> key.isText() ? typed(model, text + key.character()) : Next.of(model);
    };
  }

  private static Next<Model> showing(Model model, Prompt other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  private static Next<Model> typed(Model model, String text) {
    String kept = text.substring(0, Math.min(text.length(), LONGEST));
    boolean command = !kept.isBlank() && !Destination.isMeantBy(kept, model);
    Palette palette = command ? found(kept, model) : Palette.NONE;
    return showing(model, new Prompt(kept, "", palette));
  }

  private static Palette found(String text, Model model) {
    return new Palette(new CommandSearch(model.session().texts()).find(text), 0);
  }

  /** Another command; where nothing has been typed yet, the first of them all. */
  private Next<Model> chosen(Model model, int by) {
    Palette other = text.isBlank() && palette.isEmpty() ? found("", model) : palette.moved(by);
    return showing(model, new Prompt(text, complaint, other));
  }

  private Next<Model> enter(Model model) {
    Model closed = Overlay.closed(model);
    return palette
        .chosen()
        .map(command -> Bindings.press(command, closed))
        .orElseGet(() -> text.isBlank() ? Next.of(closed) : go(model));
  }

  private Next<Model> go(Model model) {
    try {
      return Travels.go(Overlay.closed(model), Destination.parse(text, model).journey(model));
    } catch (AddressException e) {
      String problem = model.session().phrase(String.valueOf(e.getMessage()));
      return showing(model, new Prompt(text, problem, Palette.NONE));
    }
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Region line = screen.bottom(2).top(1);
    Style style = theme.style(Role.PROMPT);
    line.fill(style);
    int end = line.text(1, 0, model.session().texts().of("prompt.label") + " " + text, style);
    line.put(end, 0, ' ', theme.style(Role.CURSOR));
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
