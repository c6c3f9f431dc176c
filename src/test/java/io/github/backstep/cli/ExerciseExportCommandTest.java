package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.grade.export.CourseSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExerciseExportCommandTest {
  @TempDir private Path folder;

  static Stream<CourseSystem> systems() {
    return CourseSystem.ALL.entries().stream();
  }

  private static Answer export(String exercise, String system, Path into, String... more) {
    Stream<String> start = Stream.of("exercise", "export", exercise, "--for", system);
    return Answer.to(
        Stream.of(start, Stream.of(into.toString()), Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void everyFileIsWrittenForTheExercise(CourseSystem system) throws IOException {
    Answer answer = export("softmax", system.name(), folder, "--hints=family");
    assertEquals(0, answer.code(), answer.err());
    for (String file : system.files()) {
      Path written = folder.resolve(file);
      String text = Files.readString(written);
      assertTrue(text.contains("softmax") || file.equals("setup.sh"), file);
      assertFalse(text.contains("@LESSONS@") || text.contains("--lessons"), file);
      assertFalse(text.contains("@EXERCISE@") || text.contains("@HINTS@"), file);
      assertEquals(text.startsWith("#!"), Files.isExecutable(written), file);
      assertTrue(answer.out().contains(file), answer.out());
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void aTeachersExerciseGoesWithIt(CourseSystem system) throws IOException {
    Path course = Course.with(folder.resolve("course"), "mine");
    Path out = folder.resolve("out");
    Answer answer = export("mine", system.name(), out, "--lessons=" + course);
    assertEquals(0, answer.code(), answer.err());
    Path lessons = out.resolve(system.program()).resolveSibling("lessons");
    Answer list = Answer.to("exercise", "list", "--lessons", lessons.toString());
    assertTrue(list.out().startsWith("mine "), list.toString());
    String script =
        Files.readString(
            out.resolve(system.files().get(system.name().equals("gradescope") ? 1 : 0)));
    assertTrue(script.contains(" --lessons " + system.folder() + "lessons "), script);
  }

  @ParameterizedTest
  @MethodSource("systems")
  void nothingIsOverwritten(CourseSystem system) throws IOException {
    Path precious = folder.resolve(system.files().get(1));
    Files.createDirectories(precious.getParent());
    Files.writeString(precious, "precious");
    Answer answer = export("softmax", system.name(), folder);
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("it is there already"), answer.err());
    assertEquals("precious", Files.readString(precious));
    assertFalse(Files.exists(folder.resolve(system.files().get(0))));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("--for: unknown system 'moodle'", "softmax", "moodle", new String[0]),
        arguments("unknown exercise 'softmx', did you mean", "softmx", "classroom", new String[0]),
        arguments(
            "--hints: expected none, operation, family, full, got 'x'",
            "softmax",
            "gradescope",
            new String[] {"--hints=x"}));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesEndWithOneLineAndCode2(String error, String exercise, String system, String[] more) {
    Answer answer = export(exercise, system, folder, more);
    assertEquals(2, answer.code());
    assertTrue(answer.err().startsWith("backstep: " + error), answer.err());
  }

  @Test
  void systemMustBeNamed() {
    Answer answer = Answer.to("exercise", "export", "softmax");
    assertEquals(2, answer.code());
    assertTrue(answer.err().startsWith("backstep: --for: expected SYSTEM"), answer.err());
  }
}
