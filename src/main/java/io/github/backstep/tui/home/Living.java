package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The living picture on the front: a network that learns for some seconds, and then rests until it
 * is asked to begin anew.
 *
 * @param frame how many pictures have been asked for
 * @param attempt what has been learned; null before anything
 */
record Living(Pupil pupil, int frame, Pupil.@Nullable Attempt attempt) {
  private static final int FRAMES = 32;
  private static final Duration PACE = Duration.ofMillis(150);
  private static final long SEED = 42;

  /** Before the first picture, which the first tick asks for. */
  static Living begin() {
    return new Living(new Pupil(SEED), 0, null);
  }

  /** Beginning anew, with another network; the old picture stays until there is a new one. */
  Living again() {
    return new Living(pupil.next(), 0, attempt);
  }

  /** How long until the next picture; null while it rests. */
  @Nullable Duration pace() {
    return frame < FRAMES ? PACE : null;
  }

  /** The next picture: slow at first, when most happens, then faster. */
  Next<Home> next(Home home) {
    Home asked = home.with(new Living(pupil, frame + 1, attempt));
    return Next.of(asked).with(pupil.learn(frame + frame * frame / 4));
  }

  /** A network has learned some more. */
  record Learned(Pupil pupil, Pupil.Attempt attempt) implements News {
    @Override
    @SuppressWarnings("ReferenceEquality") // the same network
    public Next<Home> into(Home home) {
      Living living = home.living();
      return living != null && living.pupil == pupil
          ? Next.of(home.with(new Living(pupil, living.frame, attempt)))
          : Next.of(home);
    }
  }
}
