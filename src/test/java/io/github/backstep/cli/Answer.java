package io.github.backstep.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How the program answered a line of arguments. */
record Answer(int code, String out, String err) {
  static final Map<String, String> UNICODE =
      Map.of("LANG", "C.UTF-8", "BACKSTEP_DATA", "no-such-folder", "TERM", "xterm-256color");

  /** Runs the program as from a script. */
  static Answer to(String... args) {
    return in(OptionalInt.empty(), UNICODE, args);
  }

  /** Runs the program as from a terminal, if it has columns, and with these variables. */
  static Answer in(OptionalInt columns, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, new Shell(stream(out), stream(err), columns, environment));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
