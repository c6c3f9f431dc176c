package io.github.backstep.tui.stepper.journey;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.run.SeekListener;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.scene.Losses;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A search for the next moment at which a break holds, or for the last one.
 *
 * @param to where it starts, and where one stays unless something is found
 * @param onward whether it goes forward
 */
public record Quest(List<Condition> conditions, Position to, boolean onward) implements Errand {
  public Quest {
    conditions = List.copyOf(conditions);
  }

  /** A moment has been found, and its step loaded. */
  public record Found(Quest quest, Search.Hit hit, Scene scene) implements Message {}

  /** Nothing has been found, and why. */
  public record Ended(Quest quest, Losses losses, String notice) implements Message {}

  /** The effect that searches. */
  public Effect effect(Session session) {
    return Effect.of(
        "searching for a break", progress -> search(session, watching(session, progress)));
  }

  private Message search(Session session, SeekListener listener) {
    try {
      Search search = new Search(session.subject().steps(), conditions, listener);
      Optional<Search.Hit> hit =
          onward ? search.after(to.step(), to.op()) : search.before(to.step(), to.op());
      return hit.isPresent()
          ? new Found(this, hit.get(), session.loader().scene(hit.get().step(), listener))
          : ended(session, nothing(session.texts()));
    } catch (CancellationException e) {
      return ended(session, session.texts().of("notice.stopped-looking"));
    } catch (TraceException e) {
      return ended(session, session.phrase(String.valueOf(e.getMessage())));
    }
  }

  private Ended ended(Session session, String notice) {
    return new Ended(this, session.loader().losses(), notice);
  }

  private String nothing(Texts texts) {
    String all = String.join(", ", conditions.stream().map(Condition::text).toList());
    return texts.of(onward ? "notice.no-break-after" : "notice.no-break-before", all);
  }

  /** Reports where in the run it looks, so that the line grows or shrinks. */
  private static SeekListener watching(Session session, Progress progress) {
    double last = Math.max(1, session.course().lastStep());
    return (step, target) -> {
      progress.report(step / last, "step " + step);
      return !progress.cancelled();
    };
  }

  @Override
  public Sentence label(boolean recorded) {
    return Sentence.of(onward ? "timeline.next-break" : "timeline.last-break");
  }
}
