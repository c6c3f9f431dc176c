package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Edit;
import io.github.backstep.run.Run;
import io.github.backstep.run.SettingChange;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.EditLine;
import io.github.backstep.trace.format.NoteLine;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.format.TraceLine;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Losses;
import io.github.backstep.tui.theme.ColorDepth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of steps, and going along it. */
class MarkersTest {
  @TempDir Path folder;
  private Recordings recordings;

  @BeforeEach
  void inFolder() {
    recordings = new Recordings(folder);
  }

  /** Evaluated after steps 24, 49, 74 and 99, with a note on step 60. */
  private Path marked() {
    return recordings.changed(
        recordings.of(Recordings.MOONS, Detail.SUMMARY), "marked.jsonl", MarkersTest::marked);
  }

  private static Stream<TraceLine> marked(TraceLine line) {
    return line instanceof StepLine step && step.step() == 60
        ? Stream.of(new NoteLine("the dip", 60), line)
        : Stream.of(line);
  }

  private static Stream<TraceLine> edited(TraceLine line) {
    Stream<TraceLine> foreign = Recordings.foreign(line, (step, name) -> true);
    return line instanceof StepLine step && step.step() == 30
        ? Stream.concat(
            Stream.of(new EditLine(new Edit(30, new SettingChange("lr", "0.05")))), foreign)
        : foreign;
  }

  private static String at(Pilot<Model> pilot) {
    return pilot.model().position().step() + ":" + pilot.model().operation().writes();
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void lineOfStepsShowsMarkers(int columns, int rows) throws Exception {
    Pilot<Model> pilot = Recordings.pilot(marked()).resize(columns, rows);
    Screens.go(pilot, "step 30 / dW2[3,7]");
    assertGolden("replay-markers-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void markersHaveAsciiSigns() throws Exception {
    Path file =
        recordings.changed(
            recordings.of(Recordings.MOONS, Detail.FULL), "edited.jsonl", MarkersTest::edited);
    List<String> lines = Recordings.ascii(file).screen().lines().toList();
    String line = lines.get(22);
    assertEquals(4, line.chars().filter(c -> c == '+').count(), line);
    assertEquals(1, line.replaceAll("e0|e3|epoch", "").chars().filter(c -> c == 'e').count(), line);
  }

  @Test
  void bracketsGoFromMarkerToMarkerAndKeepTheOperation() throws Exception {
    Pilot<Model> pilot = Screens.go(Recordings.pilot(marked()), "step 0 / dW2");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      stops.add(at(pilot.press("]")));
    }
    assertEquals(List.of("24:dW2", "49:dW2", "60:dW2", "74:dW2", "99:dW2"), stops);
    assertTrue(pilot.press("]").screen().contains("There is no marker after this step."));
    assertEquals("60:dW2", at(pilot.press("[", "[")));
    assertEquals("24:dW2", at(pilot.press("[", "[", "[")));
    assertTrue(pilot.screen().contains("There is no marker before this step."), pilot.screen());
  }

  @Test
  void markerSaysWhatIsThere() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(marked()).press("]");
    assertTrue(pilot.screen().contains("After 1 epoch: loss 0."), pilot.screen());
    assertTrue(pilot.screen().contains("test accuracy 0."), pilot.screen());
    String note = pilot.press("]", "]").screen();
    assertTrue(note.contains("Note: the dip"), note);
  }

  @Test
  void changeSaysWhatItChanges() throws Exception {
    Path file =
        recordings.changed(
            recordings.of(Recordings.MOONS, Detail.FULL), "edited.jsonl", MarkersTest::edited);
    String screen = Recordings.pilot(file).press("]", "]").screen();
    assertTrue(screen.contains("Changed from here on: lr = 0.05."), screen);
  }

  @Test
  void firstLossThatIsNotFiniteIsAMarkerOfALiveRunToo() throws Exception {
    Run exploding = SmallRuns.exploding();
    Pilot<Model> live = Screens.of(exploding, ColorDepth.TRUE).press("End", "Home", "]");
    int broken = new Losses(exploding.timeline().losses()).firstNonFinite();
    assertEquals(-1, broken);
    assertTrue(live.screen().contains("The loss stops being finite at this step."), live.screen());
    Pilot<Model> recorded = Recordings.pilot(recordings.of(exploding, Detail.SUMMARY)).press("]");
    assertEquals(at(live), at(recorded));
  }

  @Test
  void mouseDragsAlongTheLine() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(marked());
    pilot.send(new Mouse(Mouse.Action.DRAG, 80 - 14 - 1, 22, 1));
    assertEquals(99, pilot.model().position().step());
    pilot.send(new Mouse(Mouse.Action.DRAG, 14, 22, 1));
    assertEquals(0, pilot.model().position().step());
  }

  @Test
  void traceThatIsCutShortSaysSoAndEndsAtItsLastStep() throws Exception {
    Path whole = recordings.of(Recordings.MOONS, Detail.SUMMARY);
    Pilot<Model> pilot = Recordings.pilot(cut(whole, 41));
    assertTrue(pilot.screen().contains("incomplete"), pilot.screen());
    assertTrue(pilot.screen().contains("step 0/40"), pilot.screen());
    assertEquals("40:b3", at(pilot.press("End")));
    assertEquals("20:X", at(Screens.go(pilot, "50%")));
    assertTrue(Screens.go(pilot, "step 41").screen().contains("steps 0 to 40"));
  }

  /** The first lines of a trace, up to so many steps, the next one broken in the middle. */
  private Path cut(Path whole, int steps) throws IOException {
    List<String> lines = Files.readAllLines(whole);
    List<String> kept = new ArrayList<>();
    int seen = 0;
    for (String line : lines) {
      boolean isStep = line.startsWith("{\"step\"");
      if (isStep && seen == steps) {
        return Files.writeString(
            folder.resolve("cut.jsonl.partial"),
            String.join("\n", kept) + "\n" + line.substring(0, line.length() / 2));
      }
      seen += isStep ? 1 : 0;
      kept.add(line);
    }
    throw new IllegalArgumentException("only " + seen + " steps");
  }
}
