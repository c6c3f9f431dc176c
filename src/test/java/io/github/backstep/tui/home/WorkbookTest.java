package io.github.backstep.tui.home;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.EnglishWords;
import io.github.backstep.tui.stepper.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exercises on the home screen. */
class WorkbookTest {
  private static final String EXERCISES = "4";

  @TempDir Path folder;

  private Pilot<Home> exercises(Mode mode) {
    return Homes.open(mode, Homes.world(folder)).press(EXERCISES);
  }

  private Pilot<Home> exercises() {
    return exercises(Mode.TRUE);
  }

  private static Workbook of(Pilot<Home> pilot) {
    return Workbook.in(pilot.model());
  }

  private static Pilot<Home> at(Pilot<Home> pilot, String name) {
    while (!of(pilot).task().orElseThrow().exercise().name().equals(name)) {
      pilot.press("Down");
    }
    return pilot;
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void screens(int columns, int rows) {
    Pilot<Home> pilot = at(exercises().resize(columns, rows), "softmax");
    assertGolden("home-exercises-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void screensOfBeginning() {
    Pilot<Home> pilot = at(exercises(), "softmax").press("Enter");
    assertGolden("home-exercise-begin-80x24", pilot.screen());
    assertGolden("home-exercise-begun-80x24", pilot.press("Enter").screen());
    pilot = at(exercises(Mode.FRENCH), "output-delta");
    assertGolden("home-exercises-french-80x24", pilot.screen());
    assertEquals(
        List.of(), EnglishWords.in(pilot.press("?").screen().replace("backstep grade", "")));
  }

  @Test
  void allOfThemAreListedInTheirOrder() {
    Pilot<Home> pilot = exercises();
    assertEquals(
        pilot.model().world().exercises().names(),
        of(pilot).tasks().stream().map(task -> task.exercise().name()).toList());
  }

  @ParameterizedTest
  @CsvSource({"'', student.py", "Tab, Student.java", "Left, Student.java"})
  void whatOneBeginsWithIsWrittenAndTheExerciseIsBegun(String key, String program) {
    Pilot<Home> pilot = at(exercises(), "softmax").press("Enter");
    if (!key.isEmpty()) {
      pilot.press(key);
    }
    pilot.press("Enter");
    assertTrue(Files.exists(folder.resolve("softmax").resolve(program)), pilot.screen());
    assertTrue(Files.exists(folder.resolve("softmax").resolve("README.md")));
    assertTrue(of(pilot).task().orElseThrow().isBegun());
    assertTrue(pilot.screen().contains("backstep grade softmax ."), pilot.screen());
    assertTrue(pilot.press("q").screen().contains("1 begun here"), pilot.screen());
  }

  @Test
  void anyFolderMayBeNamed() {
    Pilot<Home> pilot = exercises().press("Enter").type("my/first").press("Enter");
    assertTrue(Files.exists(folder.resolve("my/first/student.py")), pilot.screen());
    pilot = exercises().press("Enter", "Backspace").press("Enter");
    assertTrue(Files.exists(folder.resolve("activation/student.py")), pilot.screen());
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path program = Files.createDirectories(folder.resolve("softmax")).resolve("student.py");
    Files.writeString(program, "mine");
    Pilot<Home> pilot = at(exercises(), "softmax").press("Enter", "Enter");
    assertTrue(pilot.screen().contains("softmax/student.py: it is there already"), pilot.screen());
    assertEquals("mine", Files.readString(program));
    assertFalse(Files.exists(folder.resolve("softmax/README.md")));
    assertTrue(of(pilot).takesText(), "another folder can be named");
  }

  @Test
  void aFolderMustBeNamed() {
    Pilot<Home> pilot = exercises().press("Enter", "Ctrl-U", "Enter");
    assertTrue(pilot.screen().contains("Name a folder"), pilot.screen());
    assertFalse(pilot.press("Escape").model().jobs().current().takesText());
    assertTrue(pilot.model().jobs().isOpen());
  }

  @Test
  void mouseChoosesAndBegins() {
    Pilot<Home> pilot = exercises();
    List<String> rows = pilot.screen().lines().toList();
    int row = 0;
    while (!rows.get(row).contains("momentum")) {
      row++;
    }
    pilot.click(20, row);
    assertEquals("momentum", of(pilot).task().orElseThrow().exercise().name());
    assertTrue(pilot.click(20, row).model().jobs().current().takesText());
  }
}
