package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/**
 * Some lines that follow each other, as the index of a trace knows them.
 *
 * @param offset where in the file they begin; in a gzip file, where their member begins
 * @param line the number of the first of them, from 1
 * @param step how many step lines come before them, which is the next step's number
 * @param contents the kinds of line there are, a letter each
 */
public record Block(long offset, long line, int step, String contents) {
  /** Whether there is a line of this kind. */
  public boolean has(LineKind kind) {
    return contents.indexOf(kind.letter()) >= 0;
  }

  void write(JsonOutput out) {
    out.open('[').value(offset).value(line).value(step).value(contents).close(']');
  }
}
