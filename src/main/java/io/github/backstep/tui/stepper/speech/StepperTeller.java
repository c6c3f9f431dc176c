package io.github.backstep.tui.stepper.speech;

import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.venue.Teller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the stepper is told. */
public final class StepperTeller implements Teller<Model> {
  @Override
  public List<String> tell(@Nullable Model before, Model now) {
    return Narrator.tell(before, now);
  }

  @Override
  public String typed(Model now) {
    return OverlayReport.of(now).typed();
  }
}
