package io.github.backstep.tui.stepper;

import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import java.util.concurrent.CancellationException;

/** Fetches what the screen shows of a step, on the effects' thread. */
final class Loader {
  /** How many steps back are kept at hand. */
  private static final int AT_HAND = 4;

  private final Timeline timeline;
  private final PortraitMaker maker;

  Loader(Timeline timeline, PortraitMaker maker) {
    this.timeline = timeline;
    this.maker = maker;
  }

  /** A scene has been loaded for the journey that asked for it. */
  record Arrived(Scene scene, Journey journey) implements Message {}

  /** A journey was given up on the way. */
  record Cancelled(Journey journey, Losses losses) implements Message {}

  /** The portraits of a scene have been made. */
  record Portrayed(Scene scene) implements Message {}

  /** The steps before a scene are at hand, or that was given up. */
  record AtHand() implements Message {}

  /** The effect that fetches the step a journey goes to. */
  Effect fetch(Journey journey) {
    int step = journey.to().step();
    return Effect.of("training to step " + step, progress -> fetch(journey, watching(progress)));
  }

  private Message fetch(Journey journey, SeekListener listener) {
    try {
      return new Arrived(scene(journey.to().step(), listener), journey);
    } catch (CancellationException e) {
      return new Cancelled(journey, losses());
    }
  }

  /** The effect that makes the portraits of a scene, which is worth seeing without them. */
  Effect portray(Scene scene) {
    String label = "evaluating step " + scene.index();
    return Effect.of(label, progress -> new Portrayed(portrayed(scene)));
  }

  /** A scene with its portraits, made on the caller's thread. */
  Scene portrayed(Scene scene) {
    Step step = scene.step();
    maker.make(step);
    return scene.with(maker.before(step), maker.after(step));
  }

  /**
   * The effect that computes some steps before a scene, if they are not kept, so that going back
   * from there need not wait.
   */
  Effect keepAtHand(Scene scene) {
    int step = Math.max(0, scene.index() - AT_HAND);
    return Effect.inBackground(
        "computing step " + step,
        progress -> keepAtHand(step, (at, target) -> !progress.cancelled()));
  }

  private AtHand keepAtHand(int step, SeekListener listener) {
    try {
      timeline.step(step, listener);
      return new AtHand();
    } catch (CancellationException e) {
      return new AtHand();
    }
  }

  /**
   * What there is to see at a step, fetched on the caller's thread; its portraits are blank unless
   * they have been made before.
   */
  Scene scene(int index, SeekListener listener) {
    Step previous = index == 0 ? null : timeline.step(index - 1, listener);
    Step step = timeline.step(index, listener);
    return new Scene(timeline, step, previous, losses(), maker.before(step), maker.after(step));
  }

  private Losses losses() {
    return new Losses(timeline.losses());
  }

  /**
   * Reports how far along the run it is: what is before the target has been trained, now or
   * earlier.
   */
  private static SeekListener watching(Progress progress) {
    return (step, target) -> {
      progress.report(step / (double) Math.max(1, target), "step " + step);
      return !progress.cancelled();
    };
  }
}
