package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.progress.Progress;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.lesson.Reading.Look;
import io.github.backstep.tui.terminal.KeyScript;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From one lesson on to the next: three of them, each the README's example. */
class OnwardTest {
  private static final String NEXT = "Enter begins lesson 2: Second";

  @TempDir private Path folder;
  private Lessons lessons;

  @BeforeEach
  void write() throws IOException {
    lessons = Readme.inFolder(folder, text("First"));
    write("02-second", text("Second"));
    write("03-third", text("Third"));
  }

  /** With an end, at which nothing is asked. */
  private static String text(String title) {
    return Readme.example().replace("# Two neurons", "# " + title)
        + "\n## The end of "
        + title
        + "\n";
  }

  private void write(String slug, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(slug)).resolve("lesson.md"), text);
  }

  private ProgressFile file() {
    return new ProgressFile(folder.resolve("lessons.json"));
  }

  /** What is told while keys are pressed in the first lesson, and in those after it. */
  private String told(String keys) {
    StringBuilder said = new StringBuilder();
    byte[] script = keys.getBytes(StandardCharsets.UTF_8);
    Presentation how =
        new Presentation(
            new Presentation.InLines(
                () -> KeyScript.of(new ByteArrayInputStream(script)), said::append),
            Language.ENGLISH,
            new Surroundings(folder, "backstep"),
            new FirstVisit(null));
    LessonScreen.open("01-first", new Shelf(lessons, new Runs(folder), file()), how);
    return said.toString();
  }

  @Test
  void theEndNamesTheNextLesson() {
    Reading reading = new Reading(lessons, folder);
    Pilot<Reader> pilot = reading.open("01-first", Look.of(80, 24)).press("End");
    assertTrue(pilot.screen().contains(NEXT), pilot.screen());
    assertFalse(pilot.press("Right").finished(), pilot.screen());
    assertTrue(pilot.screen().contains("The end. Enter begins the next lesson."), pilot.screen());
    assertTrue(pilot.press("Enter").finished());
  }

  @Test
  void afterTheLastOneNothingFollows() {
    Reading reading = new Reading(lessons, folder);
    Pilot<Reader> pilot = reading.open("03-third", Look.of(80, 24)).press("End");
    assertFalse(pilot.screen().contains("Enter begins"), pilot.screen());
    assertFalse(pilot.press("Enter").finished());
    assertTrue(pilot.screen().contains("Enter does nothing here"), pilot.screen());
  }

  @Test
  @Timeout(60)
  void oneReadsOnFromLessonToLesson() {
    String said = told("<End><Enter><End><Enter>q");
    assertTrue(said.contains(NEXT), said);
    assertTrue(said.indexOf("First") < said.indexOf("Second"), said);
    assertTrue(said.contains("\nThird\n"), said);
    Progress kept = file().load().progress();
    assertTrue(kept.of("01-first").finished() && kept.of("02-second").finished());
    assertEquals(Optional.of("03-third"), kept.last());
  }

  @Test
  @Timeout(60)
  void aNextLessonThatCannotBeReadIsSaid() throws IOException {
    write("02-second", "no title");
    String said = told("<End><Enter>q");
    assertTrue(said.contains("02-second/lesson.md:1: "), said);
  }
}
