package io.github.backstep.tui.stepper.journey;

import io.github.backstep.language.Sentence;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.FileTarget;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.scene.Position;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Recording a whole run in a file, from its first step to its last.
 *
 * @param to where one stands meanwhile
 * @param force whether to replace a file of that name
 */
public record Saving(Position to, Path file, boolean force) implements Errand {
  /** Evaluated after the first epoch, every tenth, and the last one, as on the command line. */
  private static final int EVERY = 10;

  /** How it ended. */
  public enum Outcome {
    DONE,
    STOPPED,
    FAILED
  }

  /**
   * It has ended.
   *
   * @param what the file there is, or why there is none
   */
  public record Saved(Saving saving, Outcome outcome, String what) implements Message {}

  /** The effect that trains and records. */
  public Effect effect(Run run, String engine) {
    return Effect.of("recording " + file, progress -> save(run, engine, progress));
  }

  private Saved save(Run run, String engine, Progress progress) {
    FileTarget target = new FileTarget(file, force);
    try (Recorder recorder = Recorder.begin(run, Recording.usual(run), target, engine)) {
      run.trainer().train(EVERY, new Listener(recorder, progress, run.calendar().steps()));
      recorder.finish();
      return new Saved(this, Outcome.DONE, file.toString());
    } catch (CancellationException e) {
      return new Saved(this, Outcome.STOPPED, target.partial().toString());
    } catch (TraceException e) {
      return new Saved(this, Outcome.FAILED, String.valueOf(e.getMessage()));
    }
  }

  /** Hands on what happens, says how far it is, and stops when it is called off. */
  private record Listener(Recorder recorder, Progress progress, int steps)
      implements TrainingListener {
    @Override
    public void onStep(StepOutcome step) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      recorder.onStep(step);
      progress.report((step.index() + 1) / (double) steps, "step " + step.index());
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
      recorder.onEvaluation(evaluation);
    }
  }

  @Override
  public Sentence label(boolean recorded) {
    return Sentence.of("whatif.saving", file.toString());
  }
}
