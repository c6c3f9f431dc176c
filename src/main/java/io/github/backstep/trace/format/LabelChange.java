package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/**
 * Another label of a training row, from a step on.
 *
 * @param row of the training set
 * @param to the number of the class
 */
public record LabelChange(int row, int to) implements Change {
  @Override
  public void write(JsonOutput out) {
    out.key("label").value(row).key("to").value(to);
  }
}
