package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExerciseCommandTest {
  @TempDir private Path folder;

  @Test
  void exercisesAreListedFromSmallToLarge() {
    String list = Answer.to("exercise", "list").out();
    assertTrue(list.startsWith("activations    Activations and their derivatives"), list);
    assertTrue(list.indexOf("backprop") < list.indexOf("training-step"), list);
    assertEquals(10, list.lines().count());
  }

  @Test
  void theTitlesAreInTheLanguageOfTheReader() {
    Map<String, String> environment = new HashMap<>(Answer.UNICODE);
    environment.put("LANG", "fr_FR.UTF-8");
    String list = Answer.in(OptionalInt.empty(), environment, "exercise", "list").out();
    assertTrue(list.contains("La rétropropagation"), list);
  }

  @Test
  void aStartSaysWhatItWroteAndWhatComesNext() {
    Path target = folder.resolve("mine");
    Answer answer = Answer.to("exercise", "start", "softmax", target.toString());
    assertEquals(
        """
        %1$s: student.py, backstep.py, README.md, cases.json, expected.json
        Read README.md, write your code in student.py, then:
          cd %1$s
          python3 student.py
          backstep grade softmax .
        """
            .formatted(target),
        answer.out());
    assertTrue(Files.exists(target.resolve("expected.json")));
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(folder.resolve("Student.java"), "mine");
    Answer answer = Answer.to("exercise", "start", "softmax", "--lang", "java", folder.toString());
    assertEquals(ExitCode.BAD_INPUT, answer.code());
    assertTrue(answer.err().contains("Student.java: it is there already"), answer.err());
    assertEquals("mine", Files.readString(folder.resolve("Student.java")));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatIsMisspeltIsSaid() {
    Answer name = Answer.to("exercise", "start", "backprob", folder.toString());
    assertEquals(ExitCode.BAD_INPUT, name.code());
    assertTrue(name.err().contains("did you mean 'backprop'?"), name.err());
    Answer language = Answer.to("exercise", "start", "backprop", "--lang", "ruby");
    assertEquals(ExitCode.BAD_INPUT, language.code());
    assertTrue(language.err().contains("expected python or java, got \"ruby\""), language.err());
  }

  @Test
  void folderWithoutExercisesIsNamed() {
    Answer answer = Answer.to("exercise", "list", "--lessons", folder.toString());
    assertEquals(ExitCode.BAD_INPUT, answer.code());
    assertTrue(
        answer.err().contains(folder + ": expected a folder with a folder exercises in it"),
        answer.err());
  }

  @Test
  void aTeachersExerciseIsReadFromItsFolder() throws IOException {
    Path exercises = Files.createDirectories(folder.resolve("exercises/mine"));
    Files.writeString(folder.resolve("exercises/exercises.json"), "[\"mine\"]");
    Files.writeString(exercises.resolve("exercise.json"), "{\"title\": {\"en\": \"Mine\"}}");
    Answer answer = Answer.to("exercise", "list", "--lessons", folder.toString());
    assertEquals(ExitCode.BAD_INPUT, answer.code());
    assertTrue(
        answer.err().contains(exercises + "/exercise.json.title: expected \"fr\", got none"),
        answer.err());
  }
}
