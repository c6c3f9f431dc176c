package io.github.backstep.tui.home;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.Mark;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.stepper.EnglishWords;
import io.github.backstep.tui.stepper.Mode;
import io.github.backstep.tui.venue.FirstVisit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lessons on the home screen. */
class SyllabusTest {
  private static final String LESSONS = "1";

  @TempDir Path folder;

  private ProgressFile file;

  /** Lesson 1 is done, lesson 2 begun, lesson 4 was open last. */
  @BeforeEach
  void progress() {
    file = new ProgressFile(folder.resolve("lessons.json"));
    Listing first = Homes.world(folder).lessons().lessons().listed(Language.ENGLISH).get(0);
    LessonProgress done = LessonProgress.NONE.finish();
    for (int i = 0; i < first.checks(); i++) {
      done = done.with("check " + i, Mark.NONE.answered(true));
    }
    LessonProgress all = done;
    file.update(
        none ->
            none.with(first.slug(), all)
                .with("02-layers", LessonProgress.NONE.at(2).with("a", Mark.NONE.answered(true)))
                .with("04-delta", LessonProgress.NONE.at(1)));
  }

  private Pilot<Home> lessons(Mode mode) {
    FirstVisit visited = new FirstVisit(folder.resolve("lessons.json"));
    return Homes.open(mode, Homes.world(folder, file, visited)).press(LESSONS);
  }

  private Pilot<Home> lessons() {
    return lessons(Mode.TRUE);
  }

  private static Syllabus of(Pilot<Home> pilot) {
    return Syllabus.in(pilot.model());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void screens(int columns, int rows) {
    assertGolden("home-lessons-" + columns + "x" + rows, lessons().resize(columns, rows).screen());
  }

  @Test
  void asciiAndFrench() {
    assertGolden("home-lessons-ascii-80x24", lessons(Mode.ASCII).screen());
    Pilot<Home> french = lessons(Mode.FRENCH);
    assertGolden("home-lessons-french-80x24", french.screen());
    assertEquals(List.of(), EnglishWords.in(french.press("?").screen()), french.screen());
  }

  @Test
  void allOfThemAreListedWithWhatIsDone() {
    Pilot<Home> pilot = lessons();
    assertEquals(12, of(pilot).course().size());
    assertEquals(1, of(pilot).done());
    assertTrue(pilot.screen().contains("1 of 12 done"), pilot.screen());
  }

  @Test
  void oneGoesOnWithTheLessonThatWasOpenLast() {
    assertEquals(3, of(lessons()).chosen());
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"TRUE", "FRENCH"})
  void newcomerReadsEveryTitleWhole(Mode mode) {
    String screen = Homes.open(mode).press(LESSONS).screen();
    assertFalse(screen.contains("…"), screen);
  }

  @Test
  void newcomerBeginsWithTheFirst() {
    assertEquals(0, of(Homes.english().press(LESSONS)).chosen());
  }

  @Test
  void cardSaysHowFarOneIsFromTheStart() throws Exception {
    Home home = lessons().press("q").model();
    Home fresh = home.with(Syllabus.of(home.world().lessons()));
    News news = (News) HomeScreen.begin(fresh).effects().get(0).run(Progress.NONE);
    assertEquals("1 of 12 done", Syllabus.in(news.into(fresh).model()).state(home.look().texts()));
  }

  @Test
  void enterAndASecondPressOpen() {
    assertTrue(lessons().press("Enter").finished());
    Pilot<Home> pilot = lessons();
    int row = row(pilot, " 7  ");
    pilot.click(20, row);
    assertEquals(6, of(pilot).chosen());
    assertFalse(pilot.finished());
    assertTrue(pilot.click(20, row).finished());
  }

  private static int row(Pilot<Home> pilot, String text) {
    List<String> rows = pilot.screen().lines().toList();
    for (int y = 0; y < rows.size(); y++) {
      if (rows.get(y).contains(text)) {
        return y;
      }
    }
    throw new AssertionError(text + " is not in\n" + pilot.screen());
  }

  @Test
  void whatIsDoneIsForgottenOnlyWhenAskedTwice() {
    Pilot<Home> pilot = lessons().press("Home", "Delete");
    assertTrue(pilot.screen().contains("Press Del again"), pilot.screen());
    assertTrue(file.load().progress().of("01-activations").isBegun());
    pilot.press("Down", "Up", "Delete");
    assertTrue(file.load().progress().of("01-activations").isBegun(), "one looked elsewhere");
    pilot.press("Delete");
    assertFalse(file.load().progress().of("01-activations").isBegun());
    assertEquals(0, of(pilot).done());
    assertTrue(pilot.press("Delete").screen().contains("Nothing has been done"));
  }

  @Test
  void damagedProgressIsSetAsideAndSaid() throws Exception {
    Files.writeString(file.path(), "{");
    Pilot<Home> pilot = lessons();
    assertTrue(pilot.screen().contains("could not be understood"), pilot.screen());
    assertEquals(0, of(pilot).done());
  }
}
