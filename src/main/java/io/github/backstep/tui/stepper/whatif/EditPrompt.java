package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.run.EditException;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Changes;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * What if: the line in which a change is typed that takes effect at the step where one stands.
 *
 * @param selected which line is chosen: of what can be changed here, then of what has been; −1 for
 *     none
 * @param complaint what is wrong with the text, empty if nothing is known to be
 */
public record EditPrompt(int selected, TextLine line, String complaint) implements Overlay {
  static final EditPrompt EMPTY = new EditPrompt(-1, TextLine.EMPTY, "");

  /** Asks what is to be changed at the step where one stands. */
  public static Next<Model> ask(Model model) {
    return new Changes(model).changed().run() == null
        ? Next.of(Travels.note(model, model.session().texts().of("whatif.impossible")))
        : Next.of(model.with(model.situation().playing(false).under(EMPTY)));
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key
        ? answer(model, key)
        : showing(model, line.after(input).map(this::typed).orElse(this));
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> line.text().isBlank() ? Next.of(Overlay.closed(model)) : change(model);
      case "Down", "Tab" -> chosen(model, selected + 1);
      case "Up", "Shift-Tab" -> chosen(model, selected < 0 ? Integer.MAX_VALUE : selected - 1);
      case "Delete", "Ctrl-X" -> takeBack(model);
      case "Ctrl-S" -> showing(model, SavePrompt.EMPTY);
      default -> showing(model, line.after(key).map(this::typed).orElse(this));
    };
  }

  private EditPrompt typed(TextLine other) {
    return new EditPrompt(selected, new TextLine(Symbols.plain(other.text())), "");
  }

  private static Next<Model> showing(Model model, Overlay other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  /** All that can be changed, in the order of the lines. */
  private static List<Changeable> changeable(Model model) {
    List<Changeable> all = new ArrayList<>(Changeable.here(model));
    all.addAll(Changeable.fromStart(model));
    return all;
  }

  /** Chooses a line; what can be changed is put into the text, its value to be changed there. */
  private Next<Model> chosen(Model model, int index) {
    List<Changeable> all = changeable(model);
    int last = all.size() + new Changes(model).all().size() - 1;
    int chosen = Math.max(0, Math.min(last, index));
    TextLine text = chosen < all.size() ? new TextLine(all.get(chosen).now()) : TextLine.EMPTY;
    return showing(model, new EditPrompt(chosen, text, ""));
  }

  private Next<Model> takeBack(Model model) {
    Changes changes = new Changes(model);
    int index = selected - changeable(model).size();
    return index >= 0 && index < changes.all().size()
        ? changes.without(index)
        : showing(model, complaining(model.session().texts().of("whatif.edit.choose")));
  }

  private Next<Model> change(Model model) {
    try {
      Wish wish = Wish.parse(line.text());
      boolean isSo = changeable(model).stream().anyMatch(it -> it.now().equals(wish.toString()));
      return isSo
          ? showing(model, complaining(model.session().texts().of("whatif.edit.same", wish)))
          : wish.granted(model);
    } catch (EditException e) {
      return showing(model, complaining(model.session().phrase(String.valueOf(e.getMessage()))));
    }
  }

  /** The same after it was seen that there is no such run. */
  @Override
  public EditPrompt refused(String problem) {
    return complaining(problem);
  }

  private EditPrompt complaining(String sentence) {
    return new EditPrompt(selected, line, sentence);
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return chosen(model, offered.y()).model();
  }

  @Override
  public void draw(Model model, Region screen) {
    new EditPromptView(model, this).draw(screen);
  }

  @Override
  public String place() {
    return "edit";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Enter", "edit-fork"),
        Hint.of("Up Down", "list-choose"),
        Hint.of("Delete", "edit-take-back"),
        Hint.of("Ctrl-S", "edit-save"),
        Hint.of("Escape", "close"));
  }
}
