package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.Mark;
import io.github.backstep.lesson.progress.ProgressFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandTest {
  @TempDir private Path folder;

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Answer.UNICODE);
    environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    return environment;
  }

  private Answer lesson(String... args) {
    return Answer.in(OptionalInt.empty(), environment(), args);
  }

  private String lessons(String text) {
    Readme.inFolder(folder.resolve("lessons"), text);
    return folder.resolve("lessons").toString();
  }

  @Test
  void lessonsAreListedWithTicks() {
    LessonProgress done =
        LessonProgress.NONE
            .with("by-hand", Mark.NONE.answered(true))
            .with("open", Mark.NONE.answered(true))
            .with("more", Mark.NONE.answered(true))
            .with("walk", Mark.NONE.answered(true));
    String mine = lessons(Readme.example());
    assertEquals(
        "  0/4  01-first  Two neurons\n", lesson("lesson", "--list", "--lessons", mine).out());
    ProgressFile.of(environment()).update(it -> it.with("01-first", done));
    assertEquals(
        "✓  4/4  01-first  Two neurons\n", lesson("lesson", "--list", "--lessons", mine).out());
  }

  @Test
  void theCourseIsListedInBothLanguages() {
    assertTrue(
        lesson("lesson", "--list").out().contains("03-softmax         Softmax and the loss"));
    assertTrue(lesson("lesson", "--list", "--lang", "fr").out().contains("Softmax et la perte"));
  }

  @Test
  void damagedProgressIsSaid() throws IOException {
    Path file = ProgressFile.of(environment()).path();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{");
    Answer answer = lesson("lesson", "--list");
    assertEquals(0, answer.code());
    assertTrue(answer.err().contains(file + ".damaged-1"), answer.err());
  }

  @Test
  void aLessonThatHoldsIsFine() {
    Answer answer = lesson("lesson", "check", "--lessons", lessons(Readme.example()));
    assertEquals("[ok] 01-first (en): 4 questions\n", answer.out());
    assertEquals(0, answer.code());
  }

  @Test
  void whatIsWrongWithALessonIsSaidWithItsLine() {
    String mine = lessons(Readme.example().replace("value: Z1[0,0]", "value: Z1[0,7]"));
    Answer answer = lesson("lesson", "check", "1", "--lessons", mine);
    assertEquals(1, answer.code());
    assertEquals(
        """
        [--] 01-first (en): 4 questions
             %s/01-first/lesson.md:22: value: {{Z1[0,7]}} at its character 4: no cell [0,7]: Z1 has rows 0 to 3 and columns 0 to 1 here
        """
            .formatted(mine),
        answer.out());
  }

  @Test
  void aFolderWithoutLessonsIsSaid() {
    Answer answer = lesson("lesson", "check", "--lessons", folder.toString());
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("expected folders named like 03-softmax"), answer.err());
  }

  @Test
  void anUnknownLessonIsAnsweredWithTheNearest() {
    Answer answer = lesson("lesson", "check", "softmx");
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("did you mean 03-softmax?"), answer.err());
  }
}
