package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.network.Phase;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Locale;

/** The name and the colour of each phase. */
public final class Phases {
  private Phases() {}

  /** What a phase is called. */
  static String name(Phase phase, Texts texts) {
    return texts.of("phase." + phase.name().toLowerCase(Locale.ROOT));
  }

  public static Style style(Phase phase, Theme theme) {
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
