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
  private final Timeline timeline;
  private final Painter painter;

  Loader(Timeline timeline, Painter painter) {
    this.timeline = timeline;
    this.painter = painter;
  }

  /** A scene has been loaded for the journey that asked for it. */
  record Arrived(Scene scene, Journey journey) implements Message {}

  /** A journey was given up on the way. */
  record CalledBack(Journey journey) implements Message {}

  /** The effect that fetches the step a journey goes to. */
  Effect fetch(Journey journey) {
    int step = journey.to().step();
    return Effect.of("training to step " + step, progress -> fetch(journey, watching(progress)));
  }

  private Message fetch(Journey journey, SeekListener listener) {
    try {
      return new Arrived(scene(journey.to().step(), listener), journey);
    } catch (CancellationException e) {
      return new CalledBack(journey);
    }
  }

  /** What there is to see at a step, fetched on the caller's thread. */
  Scene scene(int index, SeekListener listener) {
    Step previous = index == 0 ? null : timeline.step(index - 1, listener);
    Step step = timeline.step(index, listener);
    return new Scene(timeline, step, previous, losses(), painter.paint(step));
  }

  private Losses losses() {
    return new Losses(timeline.losses());
  }

  private SeekListener watching(Progress progress) {
    int from = timeline.losses().length;
    return (step, target) -> {
      int begin = Math.min(from, step);
      progress.report((step - begin) / (double) Math.max(1, target - begin), "step " + step);
      return !progress.cancelled();
    };
  }
}
