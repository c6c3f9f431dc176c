package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/** What somebody changed in a run, between two of its steps, to see what would be if. */
public sealed interface Change permits SettingChange, CellChange, LabelChange {
  /** Writes it as members of an object. */
  void write(JsonOutput out);
}
