package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.tui.GoldenText;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.lesson.Reading.Look;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.terminal.KeyScript;
import io.github.backstep.tui.venue.Recital;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson in lines of text. */
class LessonTellerTest {
  /** What a page for a voice has room for. */
  private static final Look PAGE = Look.of(80, 400);

  @TempDir private Path state;
  private Reading reading;
  private final StringBuilder said = new StringBuilder();
  private final Recital<Reader> recital =
      new Recital<>(
          KeyScript.of(new ByteArrayInputStream(new byte[0])), said::append, new LessonTeller());

  @BeforeEach
  void open() {
    reading = new Reading(Lessons.ofCourse(), state);
  }

  private void press(Pilot<Reader> pilot, String... keys) {
    for (String key : keys) {
      pilot.send(Key.parse(key));
      recital.show(pilot.model());
    }
  }

  private Pilot<Reader> begin(Language language) {
    Pilot<Reader> pilot = reading.open("03-softmax", PAGE.in(language));
    recital.show(pilot.model());
    return pilot;
  }

  @Test
  void aPageIsToldAndThenWhatIsNew() {
    Pilot<Reader> pilot = begin(Language.ENGLISH);
    press(pilot, "Right", "1", ".", "2", "Enter", "h", ".", "4", "2", "Enter");
    press(pilot, "Tab", "Down", "q", "?", "x", "Right");
    GoldenText.assertGolden("lesson-plain", said.toString().stripTrailing());
  }

  @Test
  void theContentsAreToldAndThenTheSectionOnComesTo() {
    Pilot<Reader> pilot = begin(Language.ENGLISH);
    press(pilot, "Right", ".", "4", "2", "Enter");
    said.setLength(0);
    press(pilot, "t", "Down", "Enter");
    GoldenText.assertGolden("lesson-contents-plain", said.toString().stripTrailing());
  }

  @Test
  void itSpeaksFrench() {
    press(begin(Language.FRENCH), "Right", "1", ".", "2", "Enter");
    assertTrue(said.toString().contains("Pas tout à fait."), said.toString());
  }

  @Test
  void noLineIsLongerThanAScreenAndNoneIsSaidTwice() {
    Pilot<Reader> pilot = begin(Language.ENGLISH);
    said.setLength(0);
    press(pilot, "Right", "h");
    List<String> lines = said.toString().lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), said.toString());
    long questions = lines.stream().filter(line -> line.equals("Question")).count();
    assertEquals(1, questions, said.toString());
  }

  @Test
  void whatIsCoveredIsNotTold() {
    Pilot<Reader> pilot = begin(Language.ENGLISH);
    press(pilot, "Right", "Tab", "Down", "Down");
    assertFalse(said.toString().contains("0.4222"), said.toString());
  }
}
