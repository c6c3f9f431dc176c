package io.github.backstep.tui.home;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.stepper.EnglishWords;
import io.github.backstep.tui.stepper.Mode;
import io.github.backstep.tui.stepper.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The traces one can choose from. */
class TraceShelfTest {
  private static final String REPLAY = "3";

  /** Holds a trace in every state, one below, and what is no trace. */
  @TempDir private static Path folder;

  @BeforeAll
  static void record() throws IOException {
    Path whole = new Recordings(folder).of(Recordings.MOONS, Detail.SUMMARY);
    byte[] bytes = Files.readAllBytes(whole);
    Path below = Files.createDirectories(folder.resolve("runs").resolve("mine"));
    Files.move(whole, below.resolve("moons.jsonl"));
    Files.write(folder.resolve("cut.jsonl.partial"), upToLine(40, bytes));
    byte[] damaged = bytes.clone();
    damaged[bytes.length / 2] = 0;
    Files.write(folder.resolve("damaged.jsonl"), damaged);
    Files.writeString(folder.resolve("garbage.jsonl.gz"), "no gzip at all");
    Files.writeString(folder.resolve("others.jsonl"), "{\"role\": \"user\"}\n");
    for (String hidden : List.of(".cache", "target")) {
      Files.write(Files.createDirectories(folder.resolve(hidden)).resolve("x.jsonl"), bytes);
    }
  }

  private static byte[] upToLine(int lines, byte[] bytes) {
    int end = 0;
    for (int line = 0; line < lines; end++) {
      line += bytes[end] == '\n' ? 1 : 0;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static Pilot<Home> shelf() {
    return Homes.open(Mode.TRUE, Homes.world(folder)).press(REPLAY);
  }

  private static TraceShelf of(Pilot<Home> pilot) {
    return pilot.model().jobs().the(TraceShelf.class);
  }

  private static Pilot<Home> at(Pilot<Home> pilot, String name) {
    while (!of(pilot).entry().name().equals(name)) {
      pilot.press("Down");
    }
    return pilot;
  }

  @Test
  void examplesAreThoseOfTheFolderOfTraces() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("traces"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jsonl.gz"))
              .map(name -> name.replace(".jsonl.gz", ""))
              .sorted()
              .toList();
      assertEquals(names, Examples.NAMES.stream().sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExampleSaysWhatToLookAt(Language language) {
    Texts texts = Texts.of(language, HomeScreen.class, "replay");
    Examples.NAMES.forEach(name -> assertFalse(Entry.ofExample(name).advice(texts).isBlank()));
  }

  @Test
  void unpackedExamplesAreGoneAfterwards() {
    Path file;
    try (Examples examples = new Examples()) {
      file = examples.unpacked("moons");
      assertTrue(Files.exists(file));
    }
    assertFalse(Files.exists(file));
    assertFalse(Files.exists(file.getParent()));
  }

  @Test
  void everyTraceOfTheFolderIsFoundAndNothingElse() {
    List<String> files =
        of(shelf()).entries().stream().filter(it -> !it.isExample()).map(Entry::name).toList();
    assertEquals(
        List.of("cut.jsonl.partial", "damaged.jsonl", "garbage.jsonl.gz", "runs/mine/moons.jsonl"),
        files);
  }

  @ParameterizedTest
  @CsvSource({
    "cut.jsonl.partial, INCOMPLETE, moons 2-16-16-2",
    "damaged.jsonl, DAMAGED, moons 2-16-16-2",
    "garbage.jsonl.gz, UNREADABLE, ''",
    "runs/mine/moons.jsonl, COMPLETE, moons 2-16-16-2",
    "notebook-digits, COMPLETE, digits 784-16-12-10"
  })
  void headlineSaysHowWholeATraceIs(String name, Headline.State state, String run) {
    Headline headline = of(at(shelf(), name)).entry().headline().orElseThrow();
    assertEquals(state, headline.state());
    assertEquals(run, headline.run());
    assertEquals(
        state == Headline.State.COMPLETE,
        headline.problem().isEmpty() && state != Headline.State.INCOMPLETE);
  }

  @Test
  void damageIsSaidWithItsLine() {
    Pilot<Home> pilot = at(shelf(), "damaged.jsonl");
    assertTrue(pilot.screen().matches("(?s).* damaged\\.jsonl:\\d+: .*"), pilot.screen());
    pilot = at(pilot, "garbage.jsonl.gz");
    assertTrue(pilot.screen().contains(" garbage.jsonl.gz:1: $: expected an object"));
  }

  @Test
  void lossesThatAreNotFiniteStandOut() {
    Headline headline = of(at(shelf(), "notebook-digits")).entry().headline().orElseThrow();
    assertTrue(headline.losses().stream().anyMatch(loss -> !Double.isFinite(loss)));
    assertTrue(headline.losses().get(0) > 0);
  }

  @Test
  void readingStopsWhenNobodyWaits() {
    Progress gone =
        new Progress() {
          @Override
          public void report(double fraction, String what) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Path cut = folder.resolve("cut.jsonl.partial");
    assertThrows(CancellationException.class, () -> Headline.of(cut, gone));
    assertTrue(TraceHunt.in(folder, gone).size() <= 1);
  }

  @ParameterizedTest
  @CsvSource({"moons", "cut.jsonl.partial", "damaged.jsonl", "runs/mine/moons.jsonl"})
  void whatCanBeReadIsOpened(String name) {
    Pilot<Home> pilot = at(shelf(), name).press("Enter");
    assertTrue(pilot.finished());
    Departure departure = pilot.model().situation().departure();
    assertNotNull(departure);
    departure.close();
  }

  @Test
  void whatCannotBeReadSaysWhyAndOneStays() {
    Pilot<Home> pilot = at(shelf(), "garbage.jsonl.gz").press("Enter");
    assertFalse(pilot.finished());
    assertTrue(pilot.screen().contains("│ garbage.jsonl.gz:1: $: expected"), pilot.screen());
  }

  @Test
  void anyOtherFileIsOpenedByItsPath() {
    Pilot<Home> pilot = shelf().press("/").type("runs/mine/moons.jsonl").press("Enter");
    assertTrue(pilot.finished());
    pilot.model().situation().departure().close();
    Pilot<Home> none = shelf().press("/").type("nowhere.jsonl").press("Enter");
    assertTrue(none.screen().contains("there is no such file"), none.screen());
    assertTrue(of(none).takesText(), "one can mend what is typed");
    Home back = pilot.model().back(pilot.model().size()).model();
    assertFalse(back.jobs().current().takesText());
    assertFalse(shelf().press("/").type("q").press("Escape").finished());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void mouseChoosesAndOpens(int columns, int rows) {
    Pilot<Home> pilot = shelf().resize(columns, rows);
    int row = row(pilot, "garbage.jsonl.gz");
    pilot.click(10, row);
    assertEquals("garbage.jsonl.gz", of(pilot).entry().name());
    pilot.click(10, row(pilot, "notebook-moons"));
    assertFalse(pilot.finished());
    pilot.click(10, row(pilot, "notebook-moons"));
    assertTrue(pilot.finished());
    pilot.model().situation().departure().close();
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

  /** Where the folder lies is another at each run of the tests. */
  private static String screen(Pilot<Home> pilot) {
    return pilot.screen().replaceAll("/\\S*junit\\S*", "FOLDER");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void screens(int columns, int rows) {
    Pilot<Home> pilot = shelf().resize(columns, rows);
    assertGolden("home-replay-" + columns + "x" + rows, screen(pilot));
    at(pilot, "damaged.jsonl");
    assertGolden("home-replay-damaged-" + columns + "x" + rows, screen(pilot));
  }

  @Test
  void pathBeingTyped() {
    Pilot<Home> pilot = shelf().press("/").type("runs/mine");
    assertGolden("home-replay-path-80x24", screen(pilot));
  }

  @Test
  void emptyFolder(@TempDir Path empty) {
    Pilot<Home> pilot = Homes.open(Mode.ASCII, Homes.world(empty)).press(REPLAY, "Down", "Down");
    assertGolden("home-replay-ascii-80x24", screen(pilot));
  }

  @Test
  void frenchIsFrench() {
    Pilot<Home> pilot = Homes.french().press(REPLAY).resize(120, 40);
    for (int i = 0; i < Examples.NAMES.size(); i++) {
      assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
      pilot.press("Down");
    }
    assertGolden("home-replay-french-120x40", pilot.screen());
    assertEquals(List.of(), EnglishWords.in(pilot.press("?").screen()), pilot.screen());
  }
}
