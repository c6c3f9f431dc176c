package io.github.backstep;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout as the launcher sees one: the launcher and the build file, in a folder with a space in
 * its name. Its environment is nothing but a PATH that leads to the system's small tools; Java,
 * Maven and the jar are there only when a test has put them there.
 */
final class Checkout {
  private static final Path ORIGINAL = Path.of("").toAbsolutePath();
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "cat",
          "cksum",
          "cut",
          "find",
          "head",
          "ls",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sh",
          "sleep",
          "stty",
          "tail",
          "touch");

  private final Path folder;
  private final Path tools;
  private final Map<String, String> environment = new HashMap<>();

  Checkout(Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("a check out"));
    tools = Files.createDirectory(temporary.resolve("tools"));
    for (String tool : TOOLS) {
      writeScript(tools.resolve(tool), List.of("exec '%s' \"$@\"".formatted(onThePath(tool))));
    }
    environment.put("PATH", tools.toString());
    Files.copy(ORIGINAL.resolve("backstep"), launcher(), COPY_ATTRIBUTES);
    Files.copy(ORIGINAL.resolve("pom.xml"), file("pom.xml"));
    Files.createDirectory(file("target"));
  }

  private static Path onThePath(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError(tool + " is not on the PATH"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path launcher() {
    return file("backstep");
  }

  Path jar() {
    return file("target/backstep.jar");
  }

  Path lock() {
    return file("target/launcher.lock");
  }

  Path tools() {
    return tools;
  }

  /** The program that was built just now, and the Java that runs this test. */
  Checkout withTheProgram() throws IOException {
    Files.copy(ORIGINAL.resolve("target/backstep.jar"), jar());
    return withJavaHome(Path.of(System.getProperty("java.home")));
  }

  Checkout withJavaHome(Path home) {
    environment.put("JAVA_HOME", home.toString());
    return this;
  }

  /** Where the launcher may keep what makes the next start faster. */
  Checkout withCache(Path folder) {
    environment.put("XDG_CACHE_HOME", folder.toString());
    return this;
  }

  Checkout withHome(Path home) {
    environment.put("HOME", home.toString());
    return this;
  }

  Checkout withJavaOptions(String options) {
    environment.put("BACKSTEP_JAVA_OPTS", options);
    return this;
  }

  /** A jar that is newer than every source, for a Java that does not look into it. */
  Checkout withJar() throws IOException {
    Files.createFile(jar());
    return this;
  }

  /** A jar that is older than every source. */
  Checkout withOldJar() throws IOException {
    withJar();
    Files.setLastModifiedTime(jar(), FileTime.from(Instant.parse("2000-01-01T00:00:00Z")));
    return this;
  }

  /** A Java on the PATH: it says it is of this version, and for the rest is this script. */
  Checkout withJava(String version, String... script) throws IOException {
    writeJava(tools, version, script);
    return this;
  }

  static void writeJava(Path folder, String version, String... script) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("if [ \"$1\" = -version ]; then");
    lines.add("  echo 'openjdk version \"%s\" 2026-01-01' >&2".formatted(version));
    lines.add("  exit");
    lines.add("fi");
    lines.addAll(List.of(script));
    writeScript(folder.resolve("java"), lines);
  }

  /** A Maven on the PATH: this script, in which $build names the folder to build in. */
  Checkout withMaven(String... script) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("echo started >>target/builds");
    lines.add("for argument; do");
    lines.add("  case $argument in -Dbackstep.target=*) build=${argument#*=} ;; esac");
    lines.add("done");
    lines.addAll(List.of(script));
    writeScript(tools.resolve("mvn"), lines);
    return this;
  }

  private static void writeScript(Path file, List<String> lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Starts the launcher by this path, its own or that of a link to it. */
  Launch start(Path path, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(path.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(tools, "launch", ".out");
    Path err = Files.createTempFile(tools, "launch", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Launch(builder.start(), out, err);
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return start(launcher(), arguments).outcome();
  }

  /** A running launcher, whose input is no terminal, and the files it prints to. */
  record Launch(Process process, Path out, Path err) {
    private static final int PATIENCE_SECONDS = 120;

    /** Waits for the end. */
    Outcome outcome() throws IOException, InterruptedException {
      if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running; it printed " + Files.readString(err));
      }
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  /** How a launcher ended, and all that it printed. */
  record Outcome(int exit, String out, String err) {}
}
