package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.watch.Watch;
import io.github.backstep.explain.watch.WatchException;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
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
public record WatchList(Typing typing) implements Overlay {
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
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> Next.of(Overlay.closed(model));
      case "Enter" -> typing.text().isBlank() ? Next.of(Overlay.closed(model)) : add(model);
      case "Delete", "Ctrl-X" -> remove(model);
      case "Tab" -> showing(model, typing.typed(here(model)));
      default ->
          typing
              .after(input, model.watches().all().size())
              .map(after -> showing(model, after))
              .orElse(Next.of(model));
    };
  }

  private static Next<Model> showing(Model model, Typing other) {
    return Next.of(model.with(model.situation().under(new WatchList(other))));
  }

  /** The chosen cell, and once that has been typed the norm of its tensor. */
  private String here(Model model) {
    Pane pane = model.pane();
    String cell = pane.tensor() + model.cell(pane);
    return typing.text().equals(cell) ? "|" + pane.tensor() + "|" : cell;
  }

  private Next<Model> remove(Model model) {
    int count = model.watches().all().size();
    int selected = typing.selected();
    return selected < count
        ? showing(model.with(model.watches().without(selected)), typing.chosen(selected, count - 1))
        : Next.of(model);
  }

  private Next<Model> add(Model model) {
    try {
      Watch watch = Watching.parse(model, typing.text());
      if (model.watches().has(watch)) {
        return showing(model, typing.complaining(0, model.session().texts().of("watches.twice")));
      }
      Model with = Overlay.closed(model).with(model.watches().with(watch));
      return Watching.goOn(Next.of(Travels.say(with, "notice.watch-added", watch.text())));
    } catch (WatchException e) {
      String problem = model.session().phrase(String.valueOf(e.getMessage()));
      return showing(model, typing.complaining(e.column(), problem));
    }
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return showing(model, typing.chosen(offered.y(), model.watches().all().size())).model();
  }

  @Override
  public void draw(Model model, Region screen) {
    List<TypedListView.Entry> entries =
        model.watches().all().stream()
            .map(it -> new TypedListView.Entry(it.watch().text(), read(model, it)))
            .toList();
    TypedListView.Content content = new TypedListView.Content("watches", entries, EXAMPLES);
    new TypedListView(model.session(), typing, content).draw(screen);
  }

  private static String read(Model model, Pinned pinned) {
    Texts texts = model.session().texts();
    OptionalDouble value = Reading.of(pinned, model).value();
    return value.isPresent() ? Numbers.readable(value.getAsDouble()) : texts.of("watches.unknown");
  }

  @Override
  public String place() {
    return "watches";
  }

  @Override
  public boolean takesText() {
    return true;
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
