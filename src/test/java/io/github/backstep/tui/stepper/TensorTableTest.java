package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Largest;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.table.Copying;
import io.github.backstep.tui.stepper.table.SlicePrompt;
import io.github.backstep.tui.stepper.table.TableView;
import io.github.backstep.tui.stepper.table.TensorCopy;
import io.github.backstep.tui.stepper.table.TensorTable;
import io.github.backstep.tui.stepper.text.NumberStyle;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tensor over the whole screen. */
class TensorTableTest {
  private static final Run DIGITS = Run.prepare(Presets.DIGITS.config(), Path.of("nothing"));

  @TempDir Path folder;

  private Pilot<Model> moons() {
    Surroundings here = new Surroundings(Path.of("nothing"), "test").in(folder);
    Appearance look = Screens.appearance(ColorDepth.TRUE, Glyphs.UNICODE);
    Session session = new Session(Subject.of(Screens.MOONS), look, here);
    return Pilot.of(new Stepper(), Stepper.start(session, new Size(80, 24)));
  }

  private Pilot<Model> table(String address) {
    return Screens.go(moons(), address).press("T");
  }

  private static Cell cell(Pilot<Model> pilot) {
    return pilot.model().cell(pilot.model().pane());
  }

  private static double value(Pilot<Model> pilot) {
    Cell cell = cell(pilot);
    return pilot.model().pane().cells().get(cell.row(), cell.column());
  }

  private static void slice(Pilot<Model> pilot, String typed) {
    pilot.press("/").type(typed).press("Enter");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void ofALargeTensor(int columns, int rows) {
    Pilot<Model> pilot = Screens.of(DIGITS, ColorDepth.TRUE).resize(columns, rows);
    Screens.go(pilot, "step 1 / dW1[300,64]").press("T", "f");
    assertGolden("table-cells-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void largestCellsInTheirOrder(int columns, int rows) {
    Pilot<Model> pilot = Screens.of(DIGITS, ColorDepth.TRUE).resize(columns, rows);
    Screens.go(pilot, "step 1 / dW1").press("T", "o", "Home", "Down", "Down");
    assertGolden("table-largest-" + columns + "x" + rows, pilot.screen());
    List<Cell> ranked = Largest.listed(pilot.model().pane().cells());
    assertEquals(ranked.get(2), cell(pilot));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void mapOfASliceInAscii(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii().resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]").press("T");
    slice(pilot, "0:8, 4:12");
    assertGolden("table-slice-ascii-" + columns + "x" + rows, pilot.screen());
    assertGolden("table-map-ascii-" + columns + "x" + rows, pilot.press("z").screen());
  }

  @Test
  void movesStayWithinTheSlice() {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    slice(pilot, "2:5, 6:9");
    pilot.press("G", "End");
    assertEquals(new Cell(4, 8), cell(pilot));
    pilot.press("Down", "Right", "PageDown", ">");
    assertEquals(new Cell(4, 8), cell(pilot));
    pilot.press("g", "Home", "Up", "<", "PageUp");
    assertEquals(new Cell(2, 6), cell(pilot));
  }

  @Test
  void pagesGoThroughALargeTensor() {
    Pilot<Model> pilot = Screens.of(DIGITS, ColorDepth.TRUE);
    Screens.go(pilot, "step 0 / dW1").press("T", "PageDown", "PageDown", ">", ">");
    TableView view =
        new TableView(pilot.model(), (TensorTable) pilot.model().situation().overlay());
    assertEquals(new Cell(2 * view.pageRows(), 2 * view.pageColumns()), cell(pilot));
    pilot.press("G", "End");
    assertEquals(new Cell(783, 127), cell(pilot));
  }

  @Test
  void statisticsAreOfWhatIsShown() {
    Pilot<Model> pilot = table("step 3 / A1[0,0]");
    slice(pilot, "0:2, 0:3");
    Tensor cells = pilot.model().pane().cells();
    int zeros = 0;
    for (int i = 0; i < 6; i++) {
      zeros += cells.get(i / 3, i % 3) == 0 ? 1 : 0;
    }
    String counts = "6 cells, %d of them zero, 0 not finite".formatted(zeros);
    assertTrue(pilot.screen().contains(counts), pilot.screen());
  }

  @Test
  void formatGoesFromShortToEveryDigit() {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    for (NumberStyle style : List.of(NumberStyle.SIX_DIGITS, NumberStyle.SCIENTIFIC)) {
      assertTrue(pilot.press("f").screen().contains(style.of(value(pilot))), pilot.screen());
    }
    String exact = Double.toString(value(pilot));
    assertEquals(3, pilot.press("f").screen().split(exact.replace("-", "\\-"), -1).length);
    assertTrue(pilot.press("f").screen().contains("short numbers"));
  }

  @Test
  void sliceOfAnotherTensorIsRefused() {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    slice(pilot, "dW1[0:2,1]");
    assertInstanceOf(SlicePrompt.class, pilot.model().situation().overlay());
    assertTrue(pilot.screen().contains("the tensor here is dW2, not dW1"), pilot.screen());
  }

  @Test
  void oneStepsAlongWhileTheTableStays() {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    slice(pilot, "0:4, 7");
    pilot.press("b", "b", "B");
    assertEquals(4, pilot.model().position().step());
    assertTrue(pilot.screen().contains("slice [0:4,7]"), pilot.screen());
    assertFalse(pilot.press("s").screen().contains("slice ["), pilot.screen());
    assertEquals("db2", pilot.model().pane().tensor());
  }

  @Test
  void tabGoesToTheOperands() {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]").press("Tab");
    assertEquals("A1", pilot.model().pane().tensor());
    assertEquals("dW2", pilot.press("Shift-Tab").model().pane().tensor());
    assertNull(pilot.press("Enter").model().situation().overlay());
  }

  private Path copy(Pilot<Model> pilot, String name) {
    pilot.press("y", "Ctrl-U").type(name).press("Enter");
    return folder.resolve(name);
  }

  @Test
  void copyAsCsvHasTheSameBits() throws IOException {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    List<String> lines = Files.readAllLines(copy(pilot, "all.csv"));
    Tensor cells = pilot.model().pane().cells();
    assertEquals(16, lines.size());
    for (int row = 0; row < 16; row++) {
      String[] numbers = lines.get(row).split(",", -1);
      assertEquals(16, numbers.length);
      for (int column = 0; column < 16; column++) {
        assertEquals(cells.get(row, column), Double.parseDouble(numbers[column]));
      }
    }
    assertTrue(pilot.screen().contains("256 cells written to"), pilot.screen());
    assertEquals(List.of("all.csv"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void copyAsJsonSaysWhatItIs() throws IOException {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    slice(pilot, "3, 7:9");
    Tensor cells = pilot.model().pane().cells();
    assertEquals(
        "{\"address\":\"step 3 / dW2\",\"slice\":\"[3,7:9]\",\"shape\":[1,2],\"data\":[[%s,%s]]}\n"
            .formatted(cells.get(3, 7), cells.get(3, 8)),
        Files.readString(copy(pilot, "part.json")));
  }

  @Test
  void aFileIsReplacedOnlyWhenThatWasSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "mine");
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    copy(pilot, "x.csv");
    assertEquals("mine", Files.readString(file));
    assertTrue(pilot.screen().contains("There is a file x.csv already"), pilot.screen());
    pilot.press("Enter");
    assertTrue(Files.readString(file).contains(","), Files.readString(file));
    assertEquals(List.of("x.csv"), names());
  }

  @Test
  void aFileThatAppearsMeanwhileIsKept() throws IOException {
    Pilot<Model> pilot = table("step 3 / dW2[3,7]");
    TensorCopy copy =
        TensorCopy.of(pilot.model(), (TensorTable) pilot.model().situation().overlay());
    Path file = Files.writeString(folder.resolve("x.csv"), "mine");
    Copying late = new Copying(file, false, pilot.model().session().texts());
    pilot.send(assertInstanceOf(Copying.Copied.class, run(late, copy)));
    assertEquals("mine", Files.readString(file));
    assertTrue(pilot.screen().contains("Nothing was written, there is such"), pilot.screen());
  }

  private static Object run(Copying copying, TensorCopy copy) {
    try {
      return copying.effect(copy).run(Progress.NONE);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x.txt, Say by the ending",
    "none/x.csv, there is no such folder",
    "sub.csv, is a folder"
  })
  void aNameThatCannotBeWrittenIsExplained(String name, String expected) throws IOException {
    Files.createDirectory(folder.resolve("sub.csv"));
    Pilot<Model> pilot = table("step 3 / dW2[3,7]").resize(200, 60);
    copy(pilot, name);
    assertTrue(pilot.screen().contains(expected), pilot.screen());
    assertEquals(List.of("sub.csv"), names());
  }

  @Test
  void aTensorThatIsNotRecordedHasNoCells() throws Exception {
    Path file = new Recordings(folder).foreign((step, name) -> !name.equals("Z2"), Stream::of);
    Pilot<Model> pilot = Screens.go(Recordings.pilot(file), "step 3 / Z2").press("T");
    assertTrue(pilot.screen().contains("not recorded"), pilot.screen());
    pilot.press("o", "Down", "z", "Right", "y", "f", "/").type("0:2").press("Enter", "Escape");
    assertNull(pilot.press("Escape").model().situation().overlay());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "o", "z", "f", "/", "y", "?", "f f f"})
  void inFrench(String keys) {
    Pilot<Model> pilot = Screens.go(Screens.moons(Language.FRENCH), "step 3 / dW2[3,7]").press("T");
    for (String key : keys.isEmpty() ? new String[0] : keys.split(" ", -1)) {
      pilot.press(key);
    }
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "dW1[0]", "0:99", "[0:2", "0:2 x", "dW2"})
  void wrongSliceIsExplainedInFrench(String typed) {
    Pilot<Model> pilot = Screens.go(Screens.moons(Language.FRENCH), "step 3 / dW2[3,7]").press("T");
    slice(pilot, typed);
    assertInstanceOf(SlicePrompt.class, pilot.model().situation().overlay());
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
  }

  @Test
  void isToldInLines() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.next();
    told.press(":").type("step 3 / dW2[3,7]").press("Enter", "T", "Right", "o", "Down", "/");
    told.type("0:4").press("Enter", "b", "Escape");
    assertGolden("plain-table", told.toString());
  }
}
