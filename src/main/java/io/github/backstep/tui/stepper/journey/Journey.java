package io.github.backstep.tui.stepper.journey;

import io.github.backstep.language.Sentence;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Visit;
import java.util.List;

/**
 * A move to a position whose step may have to be fetched first.
 *
 * @param focus what is to be looked at on arrival
 * @param trail the way back by Backspace once there
 */
public record Journey(Position to, Focus focus, List<Visit> trail) implements Errand {
  /** The first one: to where the first operation has been done. */
  public static final Journey TO_THE_START = new Journey(Position.FIRST, Focus.START, List.of());

  public Journey {
    trail = List.copyOf(trail);
  }

  @Override
  public Sentence label(boolean recorded) {
    return Sentence.of(recorded ? "timeline.going" : "timeline.training", to.step());
  }
}
