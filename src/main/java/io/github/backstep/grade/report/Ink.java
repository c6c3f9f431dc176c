package io.github.backstep.grade.report;

/**
 * What sets words off from others on a terminal. What it says is always in the words too.
 *
 * @see "ECMA-48, 8.3.117 (SGR)"
 */
public enum Ink {
  NONE {
    @Override
    String paint(String code, String text) {
      return text;
    }
  },
  /** The sixteen colours, as the terminal's owner has chosen them. */
  ANSI {
    @Override
    String paint(String code, String text) {
      return text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
  };

  abstract String paint(String code, String text);

  String good(String text) {
    return paint("32", text);
  }

  String bad(String text) {
    return paint("31", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String bold(String text) {
    return paint("1", text);
  }
}
