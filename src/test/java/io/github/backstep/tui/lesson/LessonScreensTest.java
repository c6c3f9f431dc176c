package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.text.Passage.Figure;
import io.github.backstep.tui.GoldenText;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.lesson.Reading.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How lessons of the course look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonScreensTest {
  private static final Lessons COURSE = Lessons.ofCourse();
  private static final int SCREEN_WIDTH = 80;
  private static final int MOST_LINES = 5;

  /** Those of two narrow columns, in which a figure must fit as well. */
  private static final int NARROWEST_TEXT = 38;

  @TempDir private Path state;
  private Reading reading;

  @BeforeEach
  void begin() {
    reading = new Reading(COURSE, state);
    reading.file().update(it -> it.without("03-softmax").without("04-delta"));
  }

  /** A screen to look at, and how to get there. */
  record Shot(String name, Look look, List<String> keys) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shot> shots() {
    Look small = Look.of(80, 24);
    Look middle = Look.of(120, 40);
    Look large = Look.of(200, 60);
    List<String> wrong = List.of("Right", "1", ".", "2", "Enter");
    List<String> right = List.of("Right", "h", ".", "4", "2", "Enter");
    return Stream.of(
        new Shot("lesson-page-80x24", small, List.of()),
        new Shot("lesson-question-80x24", small, List.of("Right")),
        new Shot("lesson-wrong-80x24", small, wrong),
        new Shot("lesson-stepper-80x24", small, List.of("Right", "Tab")),
        new Shot("lesson-right-120x40", middle, right),
        new Shot("lesson-keys-120x40", middle, List.of("?")),
        new Shot("lesson-contents-80x24", small, List.of("Right", ".", "4", "2", "Enter", "t")),
        new Shot("lesson-contents-120x40", middle, List.of("Right", "t", "Down")),
        new Shot("lesson-contents-french-80x24", small.in(Language.FRENCH), List.of("t")),
        new Shot("lesson-contents-ascii-80x24", small.ascii(), List.of("t", "Down")),
        new Shot("lesson-covered-200x60", large, List.of("Right")),
        new Shot("lesson-french-80x24", small.in(Language.FRENCH), wrong),
        new Shot("lesson-french-120x40", middle.in(Language.FRENCH), right),
        new Shot("lesson-ascii-120x40", middle.ascii(), right),
        new Shot("lesson-french-ascii-80x24", small.in(Language.FRENCH).ascii(), wrong));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void screensLookAsTheyShould(Shot shot) {
    Pilot<Reader> pilot = reading.open("03-softmax", shot.look());
    pilot.press(shot.keys().toArray(String[]::new));
    GoldenText.assertGolden(shot.name(), pilot.screen());
  }

  static Stream<String> slugs() {
    return COURSE.slugs().stream();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyPageOfEveryLessonIsShown(String slug) {
    for (Language language : Language.values()) {
      reading.file().update(it -> it.without(slug));
      Pilot<Reader> pilot = reading.open(slug, Look.of(120, 40).in(language));
      int pages = pilot.model().desk().pages().size();
      for (int page = 1; page <= pages; page++) {
        String screen = pilot.screen();
        assertTrue(screen.contains(page + "/" + pages), screen);
        assertTrue(pilot.model().content() != null && pilot.model().stepper() != null, screen);
        pilot.press("Right");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void noParagraphIsLongerThanFiveLines(String slug) {
    for (Language language : Language.values()) {
      reading.file().update(it -> it.without(slug));
      Pilot<Reader> pilot = reading.open(slug, Look.of(SCREEN_WIDTH, 24).in(language));
      int pages = pilot.model().desk().pages().size();
      for (int page = 1; page <= pages; page++) {
        PageLines.of(pilot.model())
            .forEach(
                (passage, lines) ->
                    assertTrue(lines <= MOST_LINES, () -> lines + " lines: " + passage));
        pilot.press("Right");
      }
    }
  }

  @Test
  void figuresFitBesideTheStepper() {
    for (String slug : COURSE.slugs()) {
      for (Language language : Language.values()) {
        COURSE.lesson(slug, language).parts().stream()
            .map(it -> it.passage())
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .flatMap(figure -> figure.lines().stream())
            .forEach(line -> assertTrue(line.length() <= NARROWEST_TEXT, slug + ": " + line));
      }
    }
  }
}
