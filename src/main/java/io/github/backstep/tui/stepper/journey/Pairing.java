package io.github.backstep.tui.stepper.journey;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.data.DataException;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.EditException;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.SeekListener;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Scene;
import java.util.concurrent.CancellationException;

/**
 * Having another run beside this one, or no more, and going to the step where one stands in both.
 *
 * @param to where one stands
 * @param label what goes on, in a few words
 * @param source where the other run comes from
 */
public record Pairing(Position to, Sentence label, Source source) implements Errand {
  /** Makes two runs to be stepped together, or one that is stepped alone again. */
  @FunctionalInterface
  public interface Source {
    Session open(Session session);
  }

  /** They are there, and a scene of what is shown of them. */
  public record Paired(Pairing pairing, Session session, Scene scene) implements Message {}

  /** There is no such run. */
  public record Refused(Pairing pairing, String problem) implements Message {}

  /** The effect that opens the other run. */
  public Effect effect(Session session) {
    return Effect.of("opening another run", progress -> open(session, progress));
  }

  private Message open(Session session, Progress progress) {
    try {
      Session paired = source.open(session);
      int step = Math.min(to.step(), paired.course().lastStep());
      return new Paired(this, paired, paired.loader().scene(step, watching(progress, step)));
    } catch (CancellationException e) {
      return new Refused(this, "");
    } catch (ConfigException e) {
      return new Refused(this, e.key() + ": " + e.getMessage());
    } catch (DataException
        | EditException
        | GivenException
        | TraceException
        | UnknownNameException e) {
      return new Refused(this, String.valueOf(e.getMessage()));
    }
  }

  private static SeekListener watching(Progress progress, int target) {
    return (step, end) -> {
      progress.report(step / (double) Math.max(1, target), "step " + step);
      return !progress.cancelled();
    };
  }

  @Override
  public Sentence label(boolean recorded) {
    return label;
  }
}
