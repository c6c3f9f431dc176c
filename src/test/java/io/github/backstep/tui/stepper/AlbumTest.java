package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.figure.Figure;
import io.github.backstep.figure.Figures;
import io.github.backstep.language.Language;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Area;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.command.Binding;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.journey.Guidance;
import io.github.backstep.tui.stepper.model.Layout;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Page;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.theme.ColorDepth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures: their pages, how one turns them, and how they follow the cursor. */
class AlbumTest {
  private static final Pattern PICTURE = Pattern.compile("```picture\\s+name: (\\S+)");

  @TempDir Path folder;

  static Stream<String> pages() {
    return Figures.ALL.names().stream();
  }

  /** The pictures as they are at a cell, at a page. */
  private static Pilot<Model> open(Pilot<Model> pilot, String page) {
    return Screens.go(pilot, "step 165 / A3[3,1]").press(Pictures.keyOf(Pictures.named(page)));
  }

  /** The part of the screen that the pictures have. */
  static String panel(Pilot<Model> pilot) {
    Canvas frame = pilot.canvas();
    Area area = Layout.of(pilot.model(), frame.whole()).pictures().area();
    return IntStream.range(area.y(), area.y() + area.rows())
        .mapToObj(y -> line(frame, area, y))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Canvas frame, Area area, int y) {
    StringBuilder line = new StringBuilder();
    for (int x = area.x(); x < area.x() + area.columns(); x++) {
      line.append(frame.charAt(x, y));
    }
    return line.toString();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageOnASmallScreen(String page) {
    assertGolden("pictures-" + page + "-80x24", panel(open(Screens.moons(), page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageBesideTheTensors(String page) {
    Pilot<Model> pilot = open(Screens.moons().resize(200, 60), page);
    assertGolden("pictures-" + page + "-200x60", panel(pilot));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageInAscii(String page) {
    assertGolden("pictures-" + page + "-ascii-80x24", panel(open(Screens.ascii(), page)));
    Pilot<Model> wide = open(Screens.ascii().resize(200, 60), page);
    assertGolden("pictures-" + page + "-ascii-200x60", panel(wide));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void wholeScreen(int columns, int rows) {
    Pilot<Model> pilot = open(Screens.moons().resize(columns, rows), "boundary");
    assertGolden("pictures-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void openPageHasItsNameInANarrowPlace(Language language) {
    Pilot<Model> pilot = Screens.moons(language).resize(112, 40);
    for (Page page : Pictures.ALL.entries()) {
      String name = pilot.model().session().loader().studio().nameOf(page.figure());
      String tab = Pictures.keyOf(page) + " " + name + " ";
      String tabs = panel(pilot.press(Pictures.keyOf(page))).split("\n")[1];
      assertTrue(tabs.contains(tab), tabs);
    }
  }

  /** A title without room for it is on several lines, or a shorter one: none is cut off. */
  @ParameterizedTest
  @CsvSource({"ENGLISH, L3: gradients", "FRENCH, C3 : gradients"})
  void titlesInANarrowPlace(Language language, String last) {
    String panel = panel(open(Screens.moons(language).resize(120, 40), "histograms"));
    String overCaption = panel.substring(0, panel.lastIndexOf('╰'));
    assertTrue(overCaption.contains(last), panel);
    assertFalse(overCaption.contains("…"), panel);
  }

  /** What is asked is seen, not what it is asked of. */
  @Test
  void tableInANarrowPlace() {
    Pilot<Model> pilot = open(Screens.moons().resize(120, 40), "predictions");
    assertGolden("pictures-predictions-120x40", panel(pilot));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsInFrench(String page) {
    Pilot<Model> pilot = open(Screens.moons(Language.FRENCH), page);
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
    pilot.resize(200, 60);
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
  }

  @Test
  void whatIsRemarkedOnSoftmaxEndsOnASmallScreenInFrenchToo() {
    String screen = open(Screens.moons(Language.FRENCH), "softmax").screen();
    assertTrue(screen.contains(" fois plus."), screen);
  }

  @Test
  void lessonsNameNoPictureThatIsNot() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("lessons"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
        PICTURE
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .forEach(named::add);
      }
    }
    assertFalse(named.isEmpty());
    named.forEach(name -> assertEquals(name, Pictures.named(name).name()));
  }

  @Test
  void pageThatIsNotThereIsToldWithTheNearest() {
    UnknownNameException e =
        assertThrows(UnknownNameException.class, () -> Pictures.named("bondary"));
    assertTrue(String.valueOf(e.getMessage()).contains("boundary"), e.getMessage());
  }

  @Test
  void everyFigureHasItsKey() {
    for (Figure figure : Figures.ALL.entries()) {
      Binding binding = Bindings.named("page." + figure.name());
      assertEquals(
          figure.name(),
          binding.action().apply(Screens.moons().model()).model().album().page().name());
    }
  }

  @Test
  void theyOpenAndCloseWithTheSameKeyOrEscape() {
    Pilot<Model> pilot = Screens.moons();
    String before = pilot.screen();
    assertNotEquals(before, pilot.press("p").screen());
    assertEquals(before, pilot.press("p").screen());
    assertEquals(before, pilot.press("3", "Escape").screen());
    assertTrue(pilot.press("p").screen().contains("Softmax"), pilot.screen());
  }

  @Test
  void tabAndArrowsTurnPagesWhereNoTensorIsSeen() {
    Pilot<Model> pilot = Screens.moons().press("1");
    assertEquals("ratio", page(pilot.press("Left")));
    assertEquals("activations", page(pilot.press("Right")));
    assertEquals("samples", page(pilot.press("Tab")));
    assertEquals("activations", page(pilot.press("Shift-Tab")));
    assertEquals("samples", page(pilot.press(".")));
    assertEquals("activations", page(pilot.press(",")));
  }

  @Test
  void arrowsStillChooseCellsBesideTheTensors() {
    Pilot<Model> pilot = open(Screens.moons().resize(200, 60), "softmax");
    assertTrue(panel(pilot).contains("sample 3 of step 165"), panel(pilot));
    assertTrue(panel(pilot.press("Down")).contains("sample 4 of step 165"), panel(pilot));
    assertEquals("softmax", page(pilot.press("Left")));
  }

  @Test
  void upAndDownChooseASampleWhereNoTensorIsSeen() {
    Pilot<Model> pilot = open(Screens.moons(), "softmax");
    assertTrue(pilot.press("Down", "Down").screen().contains("sample 5 of"), pilot.screen());
    assertTrue(pilot.press("Up").screen().contains("sample 4 of"), pilot.screen());
    for (int i = 0; i < 40; i++) {
      pilot.press("Down");
    }
    assertTrue(pilot.screen().contains("sample 31 of"), pilot.screen());
    assertEquals(31, pilot.press("p").model().sample());
  }

  @Test
  void capitalGivesThemTheWholeScreenAndBack() {
    Pilot<Model> pilot = open(Screens.moons().resize(200, 60), "boundary");
    int beside = panel(pilot).indexOf('\n');
    assertEquals(200, panel(pilot.press("P")).indexOf('\n'));
    assertEquals(beside, panel(pilot.press("P")).indexOf('\n'));
    assertTrue(Screens.moons().press("P").model().isCovered());
  }

  @Test
  void theyFollowTheStep() {
    Pilot<Model> pilot = open(Screens.moons(), "boundary");
    assertTrue(pilot.screen().contains("after step 164"), pilot.screen());
    String before = panel(pilot);
    assertTrue(panel(pilot.press("b")).contains("after step 165"), pilot.screen());
    assertNotEquals(before, panel(pilot));
    assertEquals(before, panel(pilot.press("B")));
    assertTrue(panel(pilot.press("F")).contains("after step 149"), pilot.screen());
  }

  @Test
  void parametersAreThoseTheStepLeavesOnceItIsDone() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 7 / b3").press("6");
    assertTrue(pilot.screen().contains("after step 7 "), pilot.screen());
    assertTrue(pilot.press("S").screen().contains("after step 6 "), pilot.screen());
  }

  @Test
  void clickOnANameOpensThePage() {
    Pilot<Model> pilot = open(Screens.moons().resize(200, 60), "boundary");
    String[] rows = pilot.screen().split("\n");
    assertEquals("curves", page(pilot.click(rows[3].indexOf("5 curves") + 3, 3)));
    Pilot<Model> small = open(Screens.moons(), "boundary");
    int x = small.screen().split("\n")[3].indexOf("1 ");
    assertEquals("activations", page(small.click(x, 3)));
  }

  @Test
  void wheelScrollsALongPage() {
    Pilot<Model> pilot = open(Screens.moons(), "predictions");
    String first = panel(pilot);
    Mouse down = new Mouse(Mouse.Action.SCROLL_DOWN, 20, 10, 0);
    assertNotEquals(first, panel(pilot.send(down)));
    assertEquals(first, panel(pilot.press("PageUp")));
    assertTrue(panel(pilot.press("PageDown")).contains("2–14 / 200"), panel(pilot));
  }

  @Test
  void pageOfANeuronFollowsTheChosenColumn() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / W1[0,5]");
    assertEquals(5, Pictures.named("weights").light().apply(pilot.model()).tile());
    Screens.go(pilot, "step 3 / W2[0,5]");
    assertEquals(-1, Pictures.named("weights").light().apply(pilot.model()).tile());
  }

  @Test
  void weightedSumOfTheCellIsMarkedOnItsActivation() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / A1[2,5]");
    double sum = pilot.model().scene().step().value("Z1").get(2, 5);
    assertEquals(sum, Pictures.named("activations").light().apply(pilot.model()).x());
  }

  @Test
  void helpAndPaletteKnowTheWay() {
    assertTrue(Screens.moons().press("p", "?").screen().contains("Here, in the pictures"));
    Pilot<Model> pilot = Screens.moons().press(":").type("confusion").press("Enter");
    assertEquals("confusion", page(pilot));
    assertTrue(pilot.model().album().isOpen());
  }

  @Test
  void oneCanPlayWithThePicturesOpen() {
    Pilot<Model> pilot = Screens.moons().press("4", "+", "+", "Space").tick(40);
    assertTrue(pilot.model().position().step() > 0);
    assertTrue(pilot.model().album().isOpen());
    pilot.press("Escape");
    assertFalse(pilot.model().situation().playing());
    assertTrue(pilot.model().album().isOpen());
  }

  /** A fork has figures of its own. */
  @Test
  void theyAreThoseOfTheRunThatIsShown() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / W1[0,0]").press("E");
    pilot.type("W1[0,0] = 9").press("Enter", "8");
    String fork = panel(pilot);
    assertNotEquals(fork, panel(pilot.press("=", "=")));
  }

  private static String page(Pilot<Model> pilot) {
    return pilot.model().album().page().name();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTraceShowsWhatItHasAndSaysWhatItHasNot(String page) throws Exception {
    Recordings recordings = new Recordings(folder);
    Path file = recordings.foreign((step, name) -> !List.of("Z3", "W1").contains(name), Stream::of);
    Pilot<Model> pilot = Recordings.pilot(file);
    Screens.go(pilot, "step 99 / b3").press(Pictures.keyOf(Pictures.named(page)));
    assertGolden("pictures-" + page + "-foreign-80x24", panel(pilot));
  }

  @Test
  void theyAreReadWhereNothingIsDrawn() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.press("b", "n", "n", "n", "n", "1", "2", "3", "Down", "4", "b", "5", "6", "7", "8", "9");
    told.press("0", "b", "p", "q");
    assertGolden("plain-pictures", told.toString());
  }

  /** What a terminal gets in colour is told apart without colour as well. */
  @Test
  void wrongSamplesHaveAMarkOfTheirOwn() {
    Pilot<Model> pilot = Screens.go(Screens.of(Screens.MOONS, ColorDepth.NONE), "step 20 / A3");
    assertTrue(panel(pilot.press("4")).contains("✗"), panel(pilot));
    assertTrue(panel(pilot.press("7")).contains("✗"), panel(pilot));
  }

  @Test
  void whatTheStepHasNotComputedYetIsNotShown() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / Z3").press("3");
    String panel = panel(pilot);
    assertTrue(panel.contains("Not computed yet in this step."), panel);
    assertFalse(panel.contains("predicted:"), panel);
    panel = panel(pilot.press("s"));
    assertTrue(panel.contains("predicted:"), panel);
    assertFalse(panel.contains("Not computed yet"), panel);
  }

  /** Who goes back sees the way that was gone, and where one stands on it. */
  @Test
  void curvesThatWereDrawnStayWhereOneGoesBack() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "e4.b0 / X").press("5", "f");
    assertTrue(pilot.screen().contains("After epoch 5:"), pilot.screen());
    pilot.press("F", "F");
    assertTrue(pilot.screen().contains("After epoch 3:"), pilot.screen());
    assertTrue(pilot.screen().contains(" 5.04"), pilot.screen());
  }

  @Test
  void whatALessonCoversIsNotInThePictures() {
    Model start = Screens.moons().model();
    Guidance.Selection loss =
        new Guidance.Selection() {
          @Override
          public boolean has(int step, String tensor, Cell cell) {
            return touches(step, tensor);
          }

          @Override
          public boolean touches(int step, String tensor) {
            return step == 0 && tensor.equals("loss");
          }
        };
    Guidance guidance = new Guidance(loss, Guidance.Selection.NOTHING, true);
    Model covered = start.with(start.session().with(guidance));
    Pilot<Model> pilot = Pilot.of(new Stepper(), covered).press("5");
    assertFalse(panel(pilot).contains("training rows"), panel(pilot));
    assertFalse(panel(pilot.press("3")).contains("outer"), panel(pilot));
    assertTrue(panel(pilot.press("5", "b")).contains("training rows"), panel(pilot));
  }
}
