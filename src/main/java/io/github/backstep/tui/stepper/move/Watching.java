package io.github.backstep.tui.stepper.move;

import io.github.backstep.explain.watch.Watch;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.scene.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Reads what is watched at the step where one stands, and then at those before it. */
public final class Watching {
  private Watching() {}

  /**
   * What has been read.
   *
   * @param subject the run it was read from
   * @param readings by the watches' texts and the steps
   */
  public record Read(Subject subject, Map<String, Map<Integer, OptionalDouble>> readings)
      implements Message {}

  /** A watch as it is typed where one stands. */
  public static Watch parse(Model model, String text) {
    Subject subject = model.session().subject();
    return Watch.parse(text, subject.vocabulary(), subject.evidence(), model.scene().step());
  }

  /** Reads what has not been read yet; the past steps without anybody waiting for them. */
  public static Next<Model> goOn(Next<Model> next) {
    Model model = next.model();
    int here = model.scene().index();
    Next<Model> now = isRead(model, here) ? next : next.with(here(model));
    List<Integer> past =
        IntStream.range(Math.max(0, here - Pinned.WINDOW + 1), here)
            .filter(step -> !isRead(model, step))
            .boxed()
            .toList();
    return past.isEmpty() ? now : now.with(past(model, past));
  }

  /** With what has been read, unless another run is looked at meanwhile. */
  public static Model arrive(Model model, Read read) {
    return model.session().subject().equals(read.subject())
        ? model.with(model.watches().with(read.readings()))
        : model;
  }

  private static boolean isRead(Model model, int step) {
    return model.watches().all().stream().allMatch(pinned -> pinned.hasRead(step));
  }

  private static Effect here(Model model) {
    Subject subject = model.session().subject();
    Step step = model.scene().step();
    Readings readings = new Readings(model.watches().all());
    return Effect.of(
        "reading watches",
        progress -> {
          readings.of(step);
          return new Read(subject, readings.all);
        });
  }

  private static Effect past(Model model, List<Integer> steps) {
    Subject subject = model.session().subject();
    Readings readings = new Readings(model.watches().all());
    return Effect.inBackground(
        "reading watches of earlier steps",
        progress -> {
          read(subject.steps(), steps, readings, progress);
          return new Read(subject, readings.all);
        });
  }

  /** What has been read until it is called off, or a trace cannot be read, is worth something. */
  private static void read(
      StepHistory history, List<Integer> steps, Readings readings, Progress progress) {
    try {
      for (int step : steps) {
        readings.of(history.step(step, (at, target) -> !progress.cancelled()));
      }
    } catch (CancellationException | TraceException e) {
      return;
    }
  }

  /** What is read while it is being read. */
  private static final class Readings {
    private final List<Pinned> watches;
    private final Map<String, Map<Integer, OptionalDouble>> all = new HashMap<>();

    Readings(List<Pinned> watches) {
      this.watches = watches;
    }

    void of(Step step) {
      for (Pinned pinned : watches) {
        Watch watch = pinned.watch();
        Map<Integer, OptionalDouble> readings =
            all.computeIfAbsent(watch.text(), text -> new TreeMap<>());
        readings.put(step.index(), watch.in(step));
      }
    }
  }
}
