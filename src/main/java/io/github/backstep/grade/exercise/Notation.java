package io.github.backstep.grade.exercise;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A programming language in which an exercise can be begun. */
public enum Notation {
  /** The harness is a file beside the program. */
  PYTHON("python", "student.py", "starter.py", "solution.py", "backstep.py") {
    @Override
    public String command() {
      return "python3 " + program();
    }

    @Override
    String assembled(String own, String harness) {
      return own;
    }
  },

  /** The harness is the second half of the program: Java runs a file without compiling others. */
  JAVA("java", "Student.java", "Starter.java", "Solution.java", "Backstep.java") {
    @Override
    public String command() {
      return "java " + program();
    }

    @Override
    String assembled(String own, String harness) {
      TreeSet<String> imports = new TreeSet<>();
      Stream.of(own, harness)
          .flatMap(String::lines)
          .filter(Notation::isImport)
          .forEach(imports::add);
      return String.join("\n", imports) + "\n\n" + body(own) + "\n" + body(harness);
    }
  };

  private final String word;
  private final String program;
  private final String starter;
  private final String solution;
  private final String harness;

  Notation(String word, String program, String starter, String solution, String harness) {
    this.word = word;
    this.program = program;
    this.starter = starter;
    this.solution = solution;
    this.harness = harness;
  }

  /** What tries the program on the cases beside it. */
  public abstract String command();

  /** One program of a file of one's own and the harness. */
  abstract String assembled(String own, String harness);

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  /** Without its imports. */
  private static String body(String source) {
    List<String> lines = source.lines().filter(line -> !isImport(line)).toList();
    return String.join("\n", lines).strip() + "\n";
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** What the learner's program is called. */
  public String program() {
    return program;
  }

  /** What the file is called from which a program begins, or in which it is solved. */
  String source(boolean solved) {
    return solved ? solution : starter;
  }

  String harness() {
    return harness;
  }

  /** Whether the harness is a file of its own. */
  boolean hasHarnessBeside() {
    return this == PYTHON;
  }

  public static Optional<Notation> named(String word) {
    return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
