package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import java.util.List;

/**
 * A list of which one entry is chosen, and the line in which another one is typed: Enter adds that,
 * Delete removes the chosen one. Its {@link #place} finds its title and its words.
 */
interface TypedList extends Overlay {
  Typing typing();

  /** The same list with this chosen and typed. */
  TypedList with(Typing other);

  List<TypedListView.Entry> entries(Model model);

  /** What can be typed. */
  List<TypedListView.Example> examples();

  /** Adds what is typed, or says what is wrong with it. */
  Next<Model> add(Model model);

  /** The model without one of the entries. */
  Model without(Model model, int index);

  @Override
  default Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> typing().text().isBlank() ? Next.of(Overlay.closed(model)) : add(model);
      case "Delete", "Ctrl-X" -> remove(model);
      default ->
          typing()
              .after(input, entries(model).size())
              .map(after -> showing(model, after))
              .orElse(Next.of(model));
    };
  }

  default Next<Model> showing(Model model, Typing other) {
    return Next.of(model.with(model.situation().under(with(other))));
  }

  private Next<Model> remove(Model model) {
    int count = entries(model).size();
    int selected = typing().selected();
    return selected < count
        ? showing(without(model, selected), typing().chosen(selected, count - 1))
        : Next.of(model);
  }

  /**
   * Says what is wrong with what is typed.
   *
   * @param problem as the engine says it
   */
  default Next<Model> complaining(Model model, int column, RuntimeException problem) {
    String sentence = model.session().phrase(String.valueOf(problem.getMessage()));
    return showing(model, typing().complaining(column, sentence));
  }

  /** Says that what is typed is there already. */
  default Next<Model> complainingTwice(Model model) {
    return showing(model, typing().complaining(0, model.session().texts().of(place() + ".twice")));
  }

  @Override
  default Model choosing(Model model, Point offered) {
    return showing(model, typing().chosen(offered.y(), entries(model).size())).model();
  }

  @Override
  default void draw(Model model, Region screen) {
    TypedListView.Content content = new TypedListView.Content(place(), entries(model), examples());
    new TypedListView(model.session(), typing(), content).draw(screen);
  }

  @Override
  default boolean takesText() {
    return true;
  }
}
