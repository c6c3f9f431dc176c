package io.github.backstep.trace.format;

import java.util.Arrays;

/** The kinds of line, told by their first key. */
public enum LineKind {
  HEADER("backstep-trace", 'h'),
  STEP("step", 's'),
  KEYFRAME("keyframe", 'k'),
  EVALUATION("evaluation", 'e'),
  EDIT("edit", 'c'),
  NOTE("note", 'n'),
  END("end", 'z'),
  /** Whatever later versions add. It is passed over. */
  UNKNOWN("", 'u');

  private final String key;
  private final char letter;

  LineKind(String key, char letter) {
    this.key = key;
    this.letter = letter;
  }

  /** The first key of such a line. */
  public String key() {
    return key;
  }

  /** Stands for such lines in an index. */
  public char letter() {
    return letter;
  }

  /** Whether the value of the first key is the number of a step or an epoch. */
  boolean isNumbered() {
    return this == STEP || this == KEYFRAME || this == EVALUATION || this == EDIT;
  }

  static LineKind of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst().orElse(UNKNOWN);
  }
}
