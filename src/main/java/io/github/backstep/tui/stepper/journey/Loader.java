package io.github.backstep.tui.stepper.journey;

import io.github.backstep.figure.Studio;
import io.github.backstep.language.Language;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.replay.Discrepancy;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.scene.Chronicle;
import io.github.backstep.tui.stepper.scene.Discrepancies;
import io.github.backstep.tui.stepper.scene.Losses;
import io.github.backstep.tui.stepper.scene.Portraits;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Fetches what the screen shows of a step, on the effects' thread. */
public final class Loader {
  /** How many steps back are kept at hand. */
  private static final int AT_HAND = 4;

  private final Subject subject;
  private final StepHistory steps;
  private final Portraits portraits;
  private final Chronicle chronicle;
  private final Studio studio;
  private final @Nullable Loader beside;

  Loader(Subject subject, Language language) {
    this(subject, new Studio(subject.material(), language), null);
  }

  /**
   * @param beside where the same steps of another run come from
   */
  private Loader(Subject subject, Studio studio, @Nullable Loader beside) {
    this.subject = subject;
    this.studio = studio;
    this.beside = beside;
    this.steps = subject.steps();
    this.portraits = subject.gallery().portraits();
    this.chronicle = subject.chronicle();
  }

  /** The same with each step of another run beside the step. */
  Loader beside(Loader other) {
    return new Loader(subject, studio, other);
  }

  /** Where the run's figures are drawn, on the effects' thread. */
  public Studio studio() {
    return studio;
  }

  /** A scene has been loaded for the journey that asked for it. */
  public record Arrived(Scene scene, Journey journey) implements Message {}

  /** A journey was given up on the way. */
  public record Cancelled(Journey journey, Losses losses) implements Message {}

  /** The step that a journey goes to cannot be read. */
  public record Failed(Journey journey, String problem) implements Message {}

  /** The portraits of a scene have been made. */
  public record Portrayed(Scene scene) implements Message {}

  /** The steps before a scene are at hand, or that was given up. */
  record AtHand() implements Message {}

  /** The effect that fetches the step a journey goes to. */
  public Effect fetch(Journey journey) {
    int step = journey.to().step();
    return Effect.of("going to step " + step, progress -> fetch(journey, watching(progress)));
  }

  private Message fetch(Journey journey, SeekListener listener) {
    try {
      return new Arrived(scene(journey.to().step(), listener), journey);
    } catch (CancellationException e) {
      return new Cancelled(journey, losses());
    } catch (TraceException e) {
      return new Failed(journey, String.valueOf(e.getMessage()));
    }
  }

  /** The effect that makes the portraits of a scene, which is worth seeing without them. */
  public Effect portray(Scene scene) {
    return Effect.of(
        "evaluating step " + scene.index(), progress -> new Portrayed(portrayed(scene)));
  }

  /** A scene with its portraits, made on the caller's thread. */
  public Scene portrayed(Scene scene) {
    Step step = scene.step();
    portraits.make(step);
    return scene.with(portraits.before(step), portraits.after(step));
  }

  /**
   * The effect that computes some steps before a scene, if they are not kept, so that going back
   * from there need not wait.
   */
  public Effect keepAtHand(Scene scene) {
    int step = Math.max(0, scene.index() - AT_HAND);
    return Effect.inBackground(
        "computing step " + step,
        progress -> keepAtHand(step, (at, target) -> !progress.cancelled()));
  }

  private AtHand keepAtHand(int step, SeekListener listener) {
    try {
      steps.step(step, listener);
      if (beside != null && step < beside.steps.length()) {
        beside.steps.step(step, listener);
      }
      return new AtHand();
    } catch (CancellationException | TraceException e) {
      return new AtHand();
    }
  }

  /**
   * What there is to see at a step, fetched on the caller's thread; its portraits are blank unless
   * they have been made before.
   */
  public Scene scene(int index, SeekListener listener) {
    Step previous = index == 0 ? null : steps.step(index - 1, listener);
    Step step = steps.step(index, listener);
    Scene alone =
        new Scene(
            steps,
            new Scene.Steps(step, previous, discrepancies(index)),
            losses(),
            portraits.before(step),
            portraits.after(step));
    return beside == null || index >= beside.steps.length()
        ? alone
        : alone.beside(beside.scene(index, listener));
  }

  /** Those of a step and of the one before. */
  private Discrepancies discrepancies(int index) {
    List<Discrepancy> all = new ArrayList<>(chronicle.discrepancies(index));
    if (index > 0) {
      all.addAll(chronicle.discrepancies(index - 1));
    }
    return new Discrepancies(all, chronicle.voice());
  }

  /** The losses that are known by now. */
  public Losses losses() {
    return new Losses(steps.losses());
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
