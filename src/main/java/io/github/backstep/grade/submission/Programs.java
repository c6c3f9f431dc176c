package io.github.backstep.grade.submission;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programs of this machine that run submissions, each looked for once, when it is needed. */
final class Programs {
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private @Nullable Python python;

  synchronized Python python() {
    if (python == null) {
      python = Python.find();
    }
    return python;
  }

  /** Where the Python that a submission is written in finds packages; empty if in none. */
  String pythonPackages(Start start) {
    boolean isPython =
        start instanceof Start.Python
            || (start instanceof Start.Shell shell && shell.line().contains("python"));
    return isPython ? python().packages() : "";
  }

  /** The program that is executed first. */
  Path first(Start start) {
    return Path.of(command(start, Limits.USUAL).get(0));
  }

  /** Whether a submission can be started here. */
  boolean has(Start start) {
    return !(start instanceof Start.Python) || !python().program().isEmpty();
  }

  /** What runs a submission, but for its two arguments. */
  List<String> command(Start start, Limits limits) {
    if (start instanceof Start.Python program) {
      return List.of(python().program(), "-B", program.file());
    }
    if (start instanceof Start.Java program) {
      return List.of(
          java,
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Xmx" + Limits.megabytes(limits.memory() / 2) + "m",
          program.file());
    }
    if (start instanceof Start.Shell program) {
      return List.of("/bin/sh", "-c", program.line() + " \"$@\"", "sh");
    }
    throw new IllegalArgumentException("not to be started: " + start);
  }
}
