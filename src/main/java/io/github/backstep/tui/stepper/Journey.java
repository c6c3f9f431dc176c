package io.github.backstep.tui.stepper;

import java.util.List;

/**
 * A move to a position whose step may have to be fetched first.
 *
 * @param focus what is to be looked at on arrival
 * @param trail the way back by Backspace once there
 */
record Journey(Position to, Focus focus, List<Visit> trail) implements Errand {
  Journey {
    trail = List.copyOf(trail);
  }

  @Override
  public String label(boolean recorded) {
    return "%s to step %d".formatted(recorded ? "going" : "training", to.step());
  }
}
