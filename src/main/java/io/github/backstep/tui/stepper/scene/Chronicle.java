package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Texts;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;

/**
 * What has been written down about a run besides its steps; of one that is computed now, only what
 * is changed in it.
 */
public interface Chronicle {
  /** Whether the steps come from a trace. */
  boolean isRecorded();

  /** Which file it is, for the header. */
  String title(Texts texts);

  /** The places worth going to, in the order of their steps. */
  List<Marker> markers();

  /** The tensors of a step that are recorded otherwise than they come out. */
  List<Discrepancy> discrepancies(int step);

  /** Where its steps come from, in the words by which they and what comes out are spoken of. */
  default Discrepancies.Voice voice() {
    return Discrepancies.Voice.TRACE;
  }

  /** What is wrong with it as a whole, in a sentence; often nothing. */
  String problem();
}
