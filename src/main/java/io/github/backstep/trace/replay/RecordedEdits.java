package io.github.backstep.trace.replay;

import io.github.backstep.run.EditException;
import io.github.backstep.run.Edits;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.EditLine;

/** The edits of a trace that a step of it was computed with. */
final class RecordedEdits {
  private RecordedEdits() {}

  /** All but those after the last step of a recording that was cut short. */
  static Edits of(TraceFile file) {
    try {
      return new Edits(
          file.edits().stream()
              .map(EditLine::edit)
              .filter(edit -> edit.step() < file.steps())
              .toList());
    } catch (EditException e) {
      throw new TraceException(file.path() + ": edit", String.valueOf(e.getMessage()), e);
    }
  }
}
