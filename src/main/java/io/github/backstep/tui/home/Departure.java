package io.github.backstep.tui.home;

import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Venue;

/** Where one goes from the home screen, ready to go. */
@FunctionalInterface
interface Departure {
  /** Stays there until the user comes back. */
  void visit(Venue venue, Presentation how);

  /** Gives back what was taken to get ready, once one is back or does not go after all. */
  default void close() {}
}
