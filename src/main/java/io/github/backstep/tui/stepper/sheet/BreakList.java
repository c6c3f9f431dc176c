package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Travels;
import java.util.List;

/** The breaks, of which one is chosen, and the line in which another one is typed. */
public record BreakList(Typing typing) implements TypedList {
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
  public TypedList with(Typing other) {
    return new BreakList(other);
  }

  @Override
  public List<TypedListView.Entry> entries(Model model) {
    return model.breaks().conditions().stream()
        .map(it -> new TypedListView.Entry(it.text(), found(model, it)))
        .toList();
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
  public List<TypedListView.Example> examples() {
    return EXAMPLES;
  }

  @Override
  public Next<Model> add(Model model) {
    try {
      Condition condition =
          ConditionParser.parse(typing.text(), model.session().subject().vocabulary());
      return model.breaks().has(condition)
          ? complainingTwice(model)
          : Next.of(added(model, condition));
    } catch (ConditionException e) {
      return complaining(model, e.column(), e);
    }
  }

  private static Model added(Model model, Condition condition) {
    Model with = Overlay.closed(model).with(model.breaks().with(condition));
    return Travels.say(with, "notice.break-added", condition.text());
  }

  @Override
  public Model without(Model model, int index) {
    return model.with(model.breaks().without(index));
  }

  @Override
  public String place() {
    return "breaks";
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
