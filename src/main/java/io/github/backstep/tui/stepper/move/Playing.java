package io.github.backstep.tui.stepper.move;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Speed;

/** Playing the run: starting, stopping, the pace, and each step of it. */
public final class Playing {
  private Playing() {}

  public static Next<Model> toggle(Model model) {
    return Next.of(
        model.with(model.situation().noting(null).playing(!model.situation().playing())));
  }

  public static Next<Model> faster(Model model) {
    return at(model, model.situation().speed().faster());
  }

  public static Next<Model> slower(Model model) {
    return at(model, model.situation().speed().slower());
  }

  private static Next<Model> at(Model model, Speed speed) {
    String pace = speed.label(model.session().texts());
    return Next.of(Travels.say(model.with(model.situation().at(speed)), "notice.plays", pace));
  }

  /** A step of playing. */
  public static Next<Model> tick(Model model) {
    return model.situation().playing() && model.situation().travel() == null
        ? Travels.move(model, model.situation().speed()::advance)
        : Next.of(model);
  }

  /** Stops whatever goes on by itself; if nothing does, closes the pictures. */
  public static Next<Model> stop(Model model) {
    boolean isStill = !model.situation().playing() && model.situation().travel() == null;
    if (isStill && model.album().isOpen()) {
      return PictureMoves.toggle(model);
    }
    Model still = model.with(model.situation().playing(false).noting(null));
    return model.situation().travel() == null ? Next.of(still) : Next.of(still).cancelling();
  }
}
