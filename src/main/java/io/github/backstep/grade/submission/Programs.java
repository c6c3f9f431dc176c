package io.github.backstep.grade.submission;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs of this machine that run submissions, found once: a version manager's stand-in for
 * Python takes longer to find it than Python takes to start.
 *
 * @param python where Python is; empty if it is not here
 * @param pythonPackages where Python looks for what its user has installed
 * @param java the Java that runs this program
 * @param classes the classes that a Java submission may call: this program
 */
record Programs(String python, String pythonPackages, String java, String classes) {
  private static final String QUESTION =
      "import site, sys; print(sys.executable); print(site.getuserbase())";

  static Programs ofThisMachine() {
    List<String> answer =
        Stream.of("python3", "python")
            .flatMap(name -> Commands.answer(List.of(name, "-c", QUESTION)).stream())
            .map(text -> text.lines().toList())
            .filter(lines -> lines.size() == 2)
            .findFirst()
            .orElse(List.of("", ""));
    return new Programs(answer.get(0), answer.get(1), ownJava(), ownClasses());
  }

  private static String ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String ownClasses() {
    String classes = System.getProperty("java.class.path");
    return Stream.of(classes.split(File.pathSeparator, -1))
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The program that is executed first. */
  Path first(Start start) {
    return Path.of(command(start, Limits.USUAL).get(0));
  }

  /** Whether a submission can be started here. */
  boolean has(Start start) {
    return !(start instanceof Start.Python) || !python.isEmpty();
  }

  /** What runs a submission, but for its two arguments. */
  List<String> command(Start start, Limits limits) {
    if (start instanceof Start.Python program) {
      return List.of(python, "-B", program.file());
    }
    if (start instanceof Start.Java program) {
      return List.of(
          java,
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Xmx" + Limits.megabytes(limits.memory() / 2) + "m",
          "-cp",
          classes,
          program.file());
    }
    if (start instanceof Start.Shell program) {
      return List.of("/bin/sh", "-c", program.line() + " \"$@\"", "sh");
    }
    throw new IllegalArgumentException("not to be started: " + start);
  }
}
