package io.github.backstep.tui.home;

import org.jspecify.annotations.Nullable;

/**
 * What goes on around the page that is shown.
 *
 * @param notice stands on the bottom line until the next key; empty for none
 * @param help the first line of the help that is shown; null if it is closed
 * @param errand what is waited for; null for nothing
 * @param departure where one goes now; null if one stays
 * @param over whether the program is
 */
record Situation(
    String notice,
    @Nullable Integer help,
    @Nullable Errand errand,
    @Nullable Departure departure,
    boolean over) {
  static final Situation CALM = new Situation("", null, null, null, false);

  Situation saying(String text) {
    return new Situation(text, help, errand, departure, over);
  }

  Situation helping(@Nullable Integer line) {
    return new Situation(notice, line, errand, departure, over);
  }

  Situation waitingFor(@Nullable Errand other) {
    return new Situation(notice, help, other, departure, over);
  }

  Situation departing(Departure where) {
    return new Situation("", null, null, where, over);
  }

  public Situation quitting() {
    return new Situation("", null, null, null, true);
  }
}
