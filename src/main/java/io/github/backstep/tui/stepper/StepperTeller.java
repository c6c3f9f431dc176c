package io.github.backstep.tui.stepper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the stepper is told. */
final class StepperTeller implements Teller<Model> {
  @Override
  public List<String> tell(@Nullable Model before, Model now) {
    return Narrator.tell(before, now);
  }

  @Override
  public String typed(Model now) {
    return OverlayReport.of(now).typed();
  }
}
