package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Edits;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;

/** What is known of a run that is computed now: what is changed while it goes on. */
record EditedChronicle(Edits edits) implements Chronicle {
  @Override
  public boolean isRecorded() {
    return false;
  }

  @Override
  public String title(Texts texts) {
    return "";
  }

  @Override
  public List<Marker> markers() {
    return edits.all().stream().map(Marker::of).toList();
  }

  @Override
  public List<Discrepancy> discrepancies(int step) {
    return List.of();
  }

  @Override
  public String problem() {
    return "";
  }
}
