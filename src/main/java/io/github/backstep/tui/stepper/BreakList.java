package io.github.backstep.tui.stepper;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Paste;
import java.util.List;

/**
 * The breaks, of which one is chosen, and the line in which another one is typed.
 *
 * @param complaint what is wrong with the text
 */
record BreakList(int selected, String text, Complaint complaint) implements Overlay {
  static final BreakList EMPTY = new BreakList(0, "", Complaint.NONE);

  private static final int LONGEST = 60;

  /**
   * What is wrong with a text, and at which of its columns, counted from zero.
   *
   * @param sentence empty if nothing is known to be wrong
   */
  record Complaint(int column, String sentence) {
    static final Complaint NONE = new Complaint(0, "");
  }

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
      case "Enter" -> text.isBlank() ? Next.of(Overlay.closed(model)) : add(model);
      case "Down" -> chosen(model, selected + 1);
      case "Up" -> chosen(model, selected - 1);
      case "Delete", "Ctrl-X" -> remove(model);
      case "Backspace" -> typed(model, text.substring(0, Math.max(0, text.length() - 1)));
      case "Ctrl-U" -> typed(model, "");
      default -> key.isText() ? typed(model, text + key.character()) : Next.of(model);
    };
  }

  private Next<Model> typed(Model model, String other) {
    String plain = Symbols.plain(other);
    String kept = plain.substring(0, Math.min(plain.length(), LONGEST));
    return showing(model, new BreakList(selected, kept, Complaint.NONE));
  }

  private Next<Model> chosen(Model model, int index) {
    int last = model.breaks().conditions().size() - 1;
    int inside = Math.max(0, Math.min(last, index));
    return showing(model, new BreakList(inside, text, complaint));
  }

  private static Next<Model> showing(Model model, BreakList other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  private Next<Model> remove(Model model) {
    return selected < model.breaks().conditions().size()
        ? chosen(model.with(model.breaks().without(selected)), selected)
        : Next.of(model);
  }

  private Next<Model> add(Model model) {
    try {
      Condition condition = ConditionParser.parse(text, model.session().subject().vocabulary());
      return model.breaks().has(condition)
          ? complaining(model, 0, model.session().texts().of("breaks.twice"))
          : Next.of(added(model, condition));
    } catch (ConditionException e) {
      return complaining(model, e.column(), model.session().phrase(String.valueOf(e.getMessage())));
    }
  }

  private Next<Model> complaining(Model model, int column, String sentence) {
    return showing(model, new BreakList(selected, text, new Complaint(column, sentence)));
  }

  private static Model added(Model model, Condition condition) {
    Model with = Overlay.closed(model).with(model.breaks().with(condition));
    return Travels.say(with, "notice.break-added", condition.text());
  }

  @Override
  public void draw(Model model, Region screen) {
    new BreakListView(model, this).draw(screen);
  }

  @Override
  public String place() {
    return "breaks";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Enter", "breaks-add"),
        Hint.of("Up Down", "list-choose"),
        Hint.of("Delete Ctrl-X", "breaks-remove"),
        Hint.of("Escape", "close"));
  }
}
