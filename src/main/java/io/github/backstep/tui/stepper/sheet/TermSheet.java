package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.Explanation;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.TermChoice;
import io.github.backstep.tui.stepper.move.Travels;
import java.util.List;

/**
 * All terms of the explained number. Which one is chosen is part of what is looked at, so that the
 * operands behind show it too. Enter follows it, and the sheet goes along.
 *
 * @param bySize whether the terms stand by the size of what they add, rather than in the order in
 *     which they are added
 * @param onWhy whether the keys are to move in the explanation again afterwards
 */
public record TermSheet(boolean bySize, boolean onWhy) implements Overlay {
  private static final int PAGE = 10;

  /** Opens the sheet, if there is something to explain. */
  public static Next<Model> open(Model model) {
    if (model.look().explanation() == null) {
      return Next.of(Travels.say(model, "notice.no-reason"));
    }
    TermSheet sheet = new TermSheet(true, model.focus().onWhy());
    Model choosing = model.choosing(model.focus().onWhy(true));
    return Next.of(choosing.with(model.situation().playing(false).under(sheet)));
  }

  private Next<Model> close(Model model) {
    return Next.of(Overlay.closed(model.choosing(model.focus().onWhy(onWhy))));
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key
        ? answer(model.with(model.situation().noting(null)), key)
        : Next.of(model);
  }

  private Next<Model> answer(Model model, Key key) {
    Explanation why = model.look().explanation();
    if (why == null || model.situation().travel() != null) {
      return key.is("Escape") ? close(model) : Next.of(model);
    }
    TermChoice choice = TermChoice.of(model, why, bySize);
    return switch (key.name()) {
      case "Down", "j" -> Next.of(choice.down(1));
      case "Up", "k" -> Next.of(choice.down(-1));
      case "PageDown", "Space" -> Next.of(choice.down(PAGE));
      case "PageUp" -> Next.of(choice.down(-PAGE));
      case "Home", "g" -> Next.of(choice.down(-choice.size()));
      case "End", "G" -> Next.of(choice.down(choice.size()));
      case "Right", "l" -> Next.of(choice.across(1));
      case "Left", "h" -> Next.of(choice.across(-1));
      case "o" -> Next.of(model.with(model.situation().under(new TermSheet(!bySize, onWhy))));
      case "Enter" -> Travels.follow(model);
      case "Backspace" -> Travels.back(model);
      default -> close(model);
    };
  }

  @Override
  public Model choosing(Model model, Point offered) {
    Explanation why = model.look().explanation();
    return why == null ? model : TermChoice.of(model, why, bySize).at(offered.y());
  }

  @Override
  public boolean actsOnChoice() {
    return true;
  }

  @Override
  public void draw(Model model, Region screen) {
    TermSheetView.draw(model, bySize, screen.dropBottom(1));
  }

  @Override
  public String place() {
    return "terms";
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Up Down", "terms-choose"),
        Hint.of("Enter", "follow"),
        Hint.of("Backspace", "return"),
        Hint.of("Escape", "close"),
        Hint.of("o", "terms-order"),
        Hint.of("Left Right", "terms-factor"));
  }
}
