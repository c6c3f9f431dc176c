package io.github.backstep.trace.json;

import java.util.Arrays;

/** Where in a line's nested objects and arrays the reader is. */
final class JsonPath {
  /** A key longer than this is shown in part. */
  private static final int MOST_SHOWN = 40;

  private String[] keys = new String[8];
  private int[] indexes = new int[8];
  private int depth;

  void enter() {
    if (depth == keys.length) {
      keys = Arrays.copyOf(keys, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    depth++;
    at("");
  }

  void leave() {
    depth--;
  }

  /** Goes to a member of the innermost object. */
  void at(String key) {
    keys[depth - 1] = key;
    indexes[depth - 1] = -1;
  }

  /** Goes to an element of the innermost array. */
  void at(int index) {
    indexes[depth - 1] = index;
  }

  void clear() {
    depth = 0;
  }

  /** Text from a file, short and without anything that a terminal would obey. */
  static String shown(String text) {
    String start = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    return start
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("$");
    for (int i = 0; i < depth; i++) {
      if (indexes[i] >= 0) {
        text.append('[').append(indexes[i]).append(']');
      } else if (!keys[i].isEmpty()) {
        text.append('.').append(shown(keys[i]));
      }
    }
    return text.toString();
  }
}
