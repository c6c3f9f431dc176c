package io.github.backstep.tui.home;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.data.DataException;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.EditException;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.OptionNames;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import java.io.File;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Getting ready to go somewhere, which may take a while.
 *
 * @param label what is being done
 */
record Errand(Sentence label) {
  /** What gets ready. */
  @FunctionalInterface
  interface Preparation {
    Departure prepare(Progress progress);
  }

  /** Ready to go; nobody waits any more if that errand has been given up. */
  record Ready(Errand errand, Departure departure) implements News {
    @Override
    public Next<Home> into(Home home) {
      if (!errand.isAwaited(home)) {
        departure.close();
        return Next.of(home);
      }
      return Next.of(home.with(home.situation().departing(departure)));
    }
  }

  /** One cannot go there. */
  record Refused(Errand errand, @Nullable String problem) implements News {
    @Override
    public Next<Home> into(Home home) {
      String words =
          problem == null ? home.text("home.no-memory") : home.phrase(fromHere(problem, home));
      return errand.isAwaited(home) ? over(home, words) : Next.of(home);
    }
  }

  /** Paths as they are seen from the folder one is in. */
  static String fromHere(String problem, Home home) {
    return problem.replace(home.world().folder() + File.separator, "");
  }

  /** What follows when one does not go after all: the page goes on with what it did before. */
  static Next<Home> over(Home home, String words) {
    Home free = home.with(home.situation().waitingFor(null).saying(words));
    return free.jobs().current().opened(free);
  }

  @SuppressWarnings("ReferenceEquality") // each errand is its own
  private boolean isAwaited(Home home) {
    return home.situation().errand() == this;
  }

  /** What follows from setting out on this. */
  Next<Home> begin(Home home, Preparation preparation) {
    Home waiting = home.with(home.situation().saying("").waitingFor(this));
    return Next.of(waiting)
        .cancelling()
        .with(Effect.of("preparing", progress -> answer(preparation, progress)));
  }

  private News answer(Preparation preparation, Progress progress) {
    try {
      return new Ready(this, preparation.prepare(progress));
    } catch (CancellationException e) {
      return new Refused(this, "");
    } catch (OutOfMemoryError e) {
      return new Refused(this, null);
    } catch (ConfigException e) {
      return new Refused(this, OptionNames.of(e.key()) + ": " + e.getMessage());
    } catch (DataException
        | EditException
        | GivenException
        | LessonException
        | TraceException
        | UnknownNameException e) {
      return new Refused(this, String.valueOf(e.getMessage()));
    }
  }
}
