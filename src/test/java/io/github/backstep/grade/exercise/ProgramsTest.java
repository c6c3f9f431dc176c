package io.github.backstep.grade.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CasesFile;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.language.Language;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise's solution is right, and what it begins with is not. */
final class ProgramsTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());
  private static final long SEED = 3;
  private static final int LONGEST_SECONDS = 60;

  @TempDir Path folder;

  static List<String> names() {
    return EXERCISES.names();
  }

  private List<Case> cases(String name) throws IOException {
    List<Case> cases = Drawing.of(EXERCISES.named(name), SEED).stream().map(Worked::posed).toList();
    Files.write(folder.resolve("cases.json"), CasesFile.of(name, cases));
    return cases;
  }

  private static boolean isRight(List<Case> cases, Path answersFile) throws Exception {
    Answers answers = AnswersFile.read(Files.readAllBytes(answersFile));
    return new Judge(cases, answers).trials(Reading.USUAL).stream().allMatch(Trial::isRight);
  }

  @ParameterizedTest
  @MethodSource("names")
  void inPythonWhetherOrNotNumPyIsThere(String name) throws Exception {
    Assumptions.assumeTrue(python("--version") == 0, "python3 is not here");
    List<Case> cases = cases(name);
    Kit kit = new Kit(EXERCISES, EXERCISES.named(name), Notation.PYTHON);
    writeHarness();
    for (boolean solved : List.of(true, false)) {
      Files.writeString(folder.resolve("student.py"), kit.program(solved));
      for (String packages : isLarge(name) ? List.of("-B", "-BS") : List.of("-BS")) {
        Path answers = folder.resolve("answers" + solved + packages + ".json");
        int exit = python(packages, "student.py", "cases.json", answers.getFileName().toString());
        assertTrue(exit == 0 || !solved, name + " " + packages + " ended with " + exit);
        assertEquals(solved, Files.exists(answers) && isRight(cases, answers), packages);
      }
    }
  }

  private void writeHarness() throws IOException {
    for (Map.Entry<String, byte[]> file : Kit.harness(EXERCISES, Notation.PYTHON).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          None         | answer(case, given) has to return the matrices by name, and it returned None. Does it end with return?
          {"A1": "no"} | A1: expected a matrix of numbers, got 'no'
          """)
  void whatIsNoAnswerIsSaidInALine(String returned, String said) throws Exception {
    Assumptions.assumeTrue(python("--version") == 0, "python3 is not here");
    cases("softmax");
    writeHarness();
    Files.writeString(
        folder.resolve("student.py"),
        "from backstep import run\nrun(lambda case, given: " + returned + ")\n");
    assertEquals(1, python("-BS", "student.py", "cases.json", "answers.json"));
    assertEquals(said, Files.readString(folder.resolve("output")).strip());
  }

  /** NumPy takes long to load: only where most of it is used. */
  private static boolean isLarge(String name) {
    return name.equals("training");
  }

  private int python(String... arguments) throws Exception {
    List<String> command = Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList();
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output").toFile())
              .start();
      assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
      return process.exitValue();
    } catch (IOException e) {
      return -1;
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void inJava(String name) throws Exception {
    List<Case> cases = cases(name);
    Kit kit = new Kit(EXERCISES, EXERCISES.named(name), Notation.JAVA);
    for (boolean solved : List.of(true, false)) {
      Path answers = folder.resolve("answers" + solved + ".json");
      try {
        runJava(kit.program(solved), answers);
      } catch (ReflectiveOperationException e) {
        assertFalse(solved, () -> name + ": " + e.getCause());
      }
      assertEquals(solved, Files.exists(answers) && isRight(cases, answers));
    }
  }

  /** Compiles and runs a program in this process, which is quicker than to start another. */
  private void runJava(String program, Path answers) throws Exception {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path source = Files.writeString(classes.resolve("Student.java"), program);
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                source.toString());
    assertEquals(0, errors, program);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      var main = loader.loadClass("Student").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(
          null,
          (Object) new String[] {folder.resolve("cases.json").toString(), answers.toString()});
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aKitSaysWhatToDoInBothLanguages(String name) {
    Kit kit = new Kit(EXERCISES, EXERCISES.named(name), Notation.PYTHON);
    for (Language language : Language.values()) {
      Map<String, byte[]> files = kit.files(language);
      assertEquals(
          List.of("student.py", "backstep.py", "README.md", "cases.json", "expected.json"),
          List.copyOf(files.keySet()));
      String readme = new String(files.get("README.md"), StandardCharsets.UTF_8);
      assertTrue(readme.contains("backstep grade " + name + " ."), readme);
      assertTrue(readme.startsWith("# " + EXERCISES.named(name).title(language)), readme);
    }
  }
}
