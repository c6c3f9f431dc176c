package io.github.backstep.tui.home;

import io.github.backstep.figure.Figure;
import io.github.backstep.figure.Figures;
import io.github.backstep.figure.Material;
import io.github.backstep.figure.Sight;
import io.github.backstep.figure.Studio;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.StepHistory;
import io.github.backstep.tui.app.Effect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A network that learns make-moons while one looks: a run like any other, of which the decision
 * boundary is drawn at one step after another. It works on the effects' thread alone.
 */
final class Pupil {
  private static final Figure BOUNDARY = Figures.ALL.named("boundary");

  private final long seed;
  private @Nullable Desk desk;

  /** Where it works, once it has begun. */
  private record Desk(StepHistory steps, Studio studio) {
    static Desk of(Run run) {
      StepHistory steps = run.timeline();
      return new Desk(steps, new Studio(Material.of(run, steps), Language.ENGLISH));
    }
  }

  /**
   * What it has learned so far.
   *
   * @param steps how many steps it has behind it
   * @param plane what it takes each place for, and the test samples
   * @param losses of the steps behind it
   */
  record Attempt(int steps, Plane plane, List<Double> losses) {
    Attempt {
      losses = List.copyOf(losses);
    }

    /** The share of the test samples that it is right about. */
    double accuracy() {
      long right = plane.marks().stream().filter(it -> it.verdict() == Verdict.RIGHT).count();
      return right / (double) Math.max(1, plane.marks().size());
    }
  }

  /**
   * @param seed of its samples and of its first weights
   */
  Pupil(long seed) {
    this.seed = seed;
  }

  /** Another one, with other samples and other weights. */
  Pupil next() {
    return new Pupil(seed + 1);
  }

  /**
   * The effect that lets it learn so many steps from the start, and answers with what came of it.
   */
  Effect learn(int steps) {
    return Effect.of("learning make-moons", progress -> new Living.Learned(this, attempt(steps)));
  }

  private Attempt attempt(int steps) {
    if (desk == null) {
      desk = Desk.of(Run.prepare(Presets.MOONS.config().withSeed(seed), Path.of("")));
    }
    Sight sight = steps == 0 ? Sight.START : Sight.after(steps - 1);
    Plane plane =
        (Plane) BOUNDARY.draw(sight, desk.studio(), SeekListener.NONE).panels().get(0).drawing();
    List<Double> losses = DoubleStream.of(desk.steps().losses()).limit(steps).boxed().toList();
    return new Attempt(steps, plane, losses);
  }
}
