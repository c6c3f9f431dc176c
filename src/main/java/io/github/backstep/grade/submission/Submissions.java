package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what is to be run of a file or a folder. */
public final class Submissions {
  /** What is run of a folder, whichever it has first. */
  private static final List<String> USUAL =
      List.of(
          "student.py",
          "solution.py",
          "main.py",
          "Student.java",
          "Solution.java",
          "Main.java",
          "run.sh");

  private static final String EXPECTED =
      "Hand in a .py or .java file, a trace (.jsonl, .jsonl.gz), a folder with one program in it,"
          + " or say how to run it with --cmd";

  private static final Pattern ARCHIVE =
      Pattern.compile(".*\\.(zip|7z|rar|tar|tgz|tar\\.(gz|bz2|xz|zst))", Pattern.CASE_INSENSITIVE);

  private Submissions() {}

  /**
   * A file or a folder as it was handed in.
   *
   * @throws SubmissionException if it is not there, or it is not clear what to run
   */
  public static Submission of(Path source) {
    requireThere(source);
    if (!Files.isDirectory(source)) {
      return new Submission(label(source), source, start(source, name(source)));
    }
    Path folder = innermost(source);
    Path program = folder.resolve(program(folder));
    Start start = start(program, name(program));
    boolean isTrace = start instanceof Start.Nothing;
    return new Submission(label(source), isTrace ? program : folder, start);
  }

  /**
   * A folder, or a file, in a copy of which a line is given to the shell.
   *
   * @throws SubmissionException if it is not there
   */
  public static Submission command(String line, Path source) {
    requireThere(source);
    return new Submission(label(source), source, new Start.Shell(line));
  }

  private static void requireThere(Path source) {
    if (!Files.exists(source)) {
      throw new SubmissionException(
          source + ": there is no such file or folder. Give the path of the submission");
    }
  }

  private static String label(Path source) {
    return name(source.toAbsolutePath().normalize());
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static Start start(Path file, String name) {
    String plain = name.startsWith("-") ? "./" + name : name;
    if (name.endsWith(".py")) {
      return new Start.Python(plain);
    }
    if (name.endsWith(".java")) {
      return new Start.Java(plain);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
      return new Start.Nothing();
    }
    if (name.endsWith(".sh")) {
      return new Start.Shell("sh " + WallScript.quoted(Path.of(".", name)));
    }
    throw new SubmissionException(
        "%s: expected a program or a trace, got %s".formatted(file, otherwise(name)));
  }

  /** What it is instead, and what to do about it. */
  private static String otherwise(String name) {
    if (ARCHIVE.matcher(name).matches()) {
      return "an archive. Unpack it into a folder, and hand that in";
    }
    if (name.endsWith(".ipynb")) {
      return "a notebook. Save its code as a .py file: jupyter nbconvert --to script " + name;
    }
    return "'%s'. %s".formatted(name, EXPECTED);
  }

  /** Archives unpack into a folder that holds nothing but a folder. */
  private static Path innermost(Path folder) {
    List<Path> inside = visible(folder);
    return inside.size() == 1 && isRealFolder(inside.get(0)) ? innermost(inside.get(0)) : folder;
  }

  private static boolean isRealFolder(Path path) {
    return Files.isDirectory(path) && !Files.isSymbolicLink(path);
  }

  private static String program(Path folder) {
    List<String> names = visible(folder).stream().map(Submissions::name).toList();
    List<String> programs =
        names.stream().filter(name -> name.endsWith(".py") || name.endsWith(".java")).toList();
    String name =
        USUAL.stream()
            .filter(names::contains)
            .findFirst()
            .orElseGet(() -> onlyOne(programs).or(() -> onlyOne(names)).orElse(""));
    if (name.isEmpty()) {
      throw new SubmissionException(
          "%s: expected one of %s, or one program, got %s. %s"
              .formatted(folder, String.join(", ", USUAL), shown(names), EXPECTED));
    }
    return name;
  }

  private static Optional<String> onlyOne(List<String> names) {
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static String shown(List<String> names) {
    if (names.isEmpty()) {
      return "an empty folder";
    }
    String some = names.stream().limit(8).collect(Collectors.joining(", "));
    return names.size() > 8 ? some + ", …" : some;
  }

  private static List<Path> visible(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> !name(path).startsWith(".") && !name(path).startsWith("__"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SubmissionException(folder + ": cannot be read: " + e.getMessage());
    }
  }
}
