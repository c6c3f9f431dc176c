package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Travels;
import java.util.List;

/** The breaks, of which one is chosen, and the line in which another one is typed. */
public record BreakList(Typing typing) implements Overlay {
  public static final BreakList EMPTY = new BreakList(Typing.EMPTY);

  private static final List<TypedListView.Example> EXAMPLES =
      List.of(
          new TypedListView.Example("nan", "breaks.nan"),
          new TypedListView.Example("loss > 1", "breaks.comparison"),
          new TypedListView.Example("W2[3,1] < 0", "breaks.cell"),
          new TypedListView.Example("|dW1| > 10", "breaks.norm"),
          new TypedListView.Example("epoch = 12", "breaks.calendar"),
          new TypedListView.Example("accuracy >= 0.95", "breaks.accuracy"));

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> typing.text().isBlank() ? Next.of(Overlay.closed(model)) : add(model);
      case "Delete", "Ctrl-X" -> remove(model);
      default ->
          typing
              .after(input, model.breaks().conditions().size())
              .map(after -> showing(model, after))
              .orElse(Next.of(model));
    };
  }

  private static Next<Model> showing(Model model, Typing other) {
    return Next.of(model.with(model.situation().under(new BreakList(other))));
  }

  private Next<Model> remove(Model model) {
    int count = model.breaks().conditions().size();
    int selected = typing.selected();
    return selected < count
        ? showing(model.with(model.breaks().without(selected)), typing.chosen(selected, count - 1))
        : Next.of(model);
  }

  private Next<Model> add(Model model) {
    try {
      Condition condition =
          ConditionParser.parse(typing.text(), model.session().subject().vocabulary());
      return model.breaks().has(condition)
          ? showing(model, typing.complaining(0, model.session().texts().of("breaks.twice")))
          : Next.of(added(model, condition));
    } catch (ConditionException e) {
      String problem = model.session().phrase(String.valueOf(e.getMessage()));
      return showing(model, typing.complaining(e.column(), problem));
    }
  }

  private static Model added(Model model, Condition condition) {
    Model with = Overlay.closed(model).with(model.breaks().with(condition));
    return Travels.say(with, "notice.break-added", condition.text());
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return showing(model, typing.chosen(offered.y(), model.breaks().conditions().size())).model();
  }

  @Override
  public void draw(Model model, Region screen) {
    List<TypedListView.Entry> entries =
        model.breaks().conditions().stream()
            .map(it -> new TypedListView.Entry(it.text(), found(model, it)))
            .toList();
    TypedListView.Content content = new TypedListView.Content("breaks", entries, EXAMPLES);
    new TypedListView(model.session(), typing, content).draw(screen);
  }

  private static String found(Model model, Condition condition) {
    Texts texts = model.session().texts();
    return model
        .breaks()
        .lastHitOf(condition)
        .map(hit -> texts.of("breaks.found", hit.step()))
        .orElse("");
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
