package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.watch.Watch;
import io.github.backstep.explain.watch.WatchException;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.model.Reading;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.move.Watching;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import java.util.List;
import java.util.OptionalDouble;

/** What is watched, of which one is chosen, and the line in which more is typed. */
public record WatchList(Typing typing) implements TypedList {
  public static final WatchList EMPTY = new WatchList(Typing.EMPTY);

  private static final List<TypedListView.Example> EXAMPLES =
      List.of(
          new TypedListView.Example("loss", "watches.number"),
          new TypedListView.Example("W2[3,1]", "watches.cell"),
          new TypedListView.Example("|dW1|", "watches.norm"),
          new TypedListView.Example("norm(vW1)/norm(W1)", "watches.expression"),
          new TypedListView.Example("sum(A3[0,:])", "watches.row"),
          new TypedListView.Example("norm(W1 - start/W1)", "watches.start"));

  @Override
  public TypedList with(Typing other) {
    return new WatchList(other);
  }

  @Override
  public List<TypedListView.Entry> entries(Model model) {
    return model.watches().all().stream()
        .map(it -> new TypedListView.Entry(it.watch().text(), read(model, it)))
        .toList();
  }

  private static String read(Model model, Pinned pinned) {
    Texts texts = model.session().texts();
    OptionalDouble value = Reading.of(pinned, model).value();
    return value.isPresent() ? Numbers.readable(value.getAsDouble()) : texts.of("watches.unknown");
  }

  @Override
  public List<TypedListView.Example> examples() {
    return EXAMPLES;
  }

  /** Besides what every such list does, Tab types the chosen cell. */
  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key && key.name().equals("Tab")
        ? showing(model, typing.typed(here(model)))
        : TypedList.super.answer(model, input);
  }

  /** The chosen cell, and once that has been typed the norm of its tensor. */
  private String here(Model model) {
    Pane pane = model.pane();
    String cell = pane.tensor() + model.cell(pane);
    return typing.text().equals(cell) ? "|" + pane.tensor() + "|" : cell;
  }

  @Override
  public Next<Model> add(Model model) {
    try {
      Watch watch = Watching.parse(model, typing.text());
      return model.watches().has(watch) ? complainingTwice(model) : added(model, watch);
    } catch (WatchException e) {
      return complaining(model, e.column(), e);
    }
  }

  private static Next<Model> added(Model model, Watch watch) {
    Model with = Overlay.closed(model).with(model.watches().with(watch));
    return Watching.goOn(Next.of(Travels.say(with, "notice.watch-added", watch.text())));
  }

  @Override
  public Model without(Model model, int index) {
    return model.with(model.watches().without(index));
  }

  @Override
  public String place() {
    return "watches";
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Enter", "watches-add"),
        Hint.of("Tab", "watches-here"),
        Hint.of("Up Down", "list-choose"),
        Hint.of("Delete Ctrl-X", "watches-remove"),
        Hint.of("Escape", "close"));
  }
}
