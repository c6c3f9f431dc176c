package io.github.backstep.trace.format;

import io.github.backstep.run.Edit;
import io.github.backstep.trace.json.JsonOutput;

/** A what-if change. */
public record EditLine(Edit edit) implements TraceLine {
  @Override
  public LineKind kind() {
    return LineKind.EDIT;
  }

  /** The first step that is computed with it. */
  @Override
  public int number() {
    return edit.step();
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.EDIT.key()).value(edit.step());
    EditFields.write(edit.change(), out);
    out.close('}');
  }
}
