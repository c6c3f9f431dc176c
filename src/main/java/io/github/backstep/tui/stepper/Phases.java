package io.github.backstep.tui.stepper;

import io.github.backstep.network.Phase;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The colour of each phase. */
final class Phases {
  private Phases() {}

  static Style style(Phase phase, Theme theme) {
    return theme.style(
        switch (phase) {
          case BATCH -> Role.PHASE_BATCH;
          case FORWARD -> Role.PHASE_FORWARD;
          case LOSS -> Role.PHASE_LOSS;
          case BACKWARD -> Role.PHASE_BACKWARD;
          case UPDATE -> Role.PHASE_UPDATE;
        });
  }
}
