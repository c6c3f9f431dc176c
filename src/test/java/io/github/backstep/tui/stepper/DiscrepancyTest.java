package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Traces that have something otherwise than it comes out. */
class DiscrepancyTest {
  @TempDir Path folder;
  private Recordings recordings;

  @BeforeEach
  void inFolder() {
    recordings = new Recordings(folder);
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void markStandsAtTheTensorTheCellAndTheOperation(int columns, int rows) throws Exception {
    Pilot<Model> pilot = Recordings.pilot(recordings.tampered(3, "Z1", 1, 2));
    pilot.resize(columns, rows);
    Screens.go(pilot, "step 3 / Z1[1,2]");
    assertGolden("replay-discrepancy-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void stepIsAnnouncedOnArrivalAndOnlyThere() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(recordings.tampered(3, "Z1", 1, 2));
    String screen = Screens.go(pilot, "step 3").screen();
    String notice = "≠ step 3 / Z1[1,2]: recorded and computed differ.";
    assertTrue(screen.contains(notice), screen);
    assertFalse(Screens.go(pilot, "step 4").screen().contains("≠"));
  }

  @Test
  void recordedValueIsShownWithTheComputedOneAndTheDifference() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(recordings.tampered(3, "Z1", 1, 2));
    String screen = Screens.go(pilot, "step 3 / Z1[1,2]").screen();
    double recorded = Objects.requireNonNull(pilot.model().look().explanation()).stored();
    double computed = Recordings.MOONS.timeline().step(3).value("Z1").get(1, 2);
    assertEquals(computed + 0.5, recorded);
    String line = "recorded %s  ≠ computed %s, off by 5.0e-1".formatted(recorded, computed);
    assertTrue(screen.contains(line), screen);
    assertFalse(Screens.go(pilot, "Z1[1,1]").screen().contains("≠ computed"));
  }

  @Test
  void marksDoNotNeedUnicode() throws Exception {
    Pilot<Model> pilot = Recordings.ascii(recordings.tampered(3, "Z1", 1, 2));
    String screen = Screens.go(pilot, "step 3 / Z1[1,2]").screen();
    assertTrue(screen.contains("Z1 ! ["), screen);
    assertEquals(screen.replaceAll("[^\\x00-\\x7f]", "?"), screen);
  }

  @Test
  void digestAloneIsEnoughForAMark() throws Exception {
    Path file =
        recordings.changed(
            recordings.of(Recordings.MOONS, Detail.SUMMARY),
            "digest.jsonl",
            line -> Stream.of(line instanceof StepLine step ? withOtherDigest(step) : line));
    Pilot<Model> pilot = Screens.go(Recordings.pilot(file), "step 3 / A1[0,0]");
    String screen = pilot.screen();
    assertTrue(screen.contains("A₁ ≠ ["), screen);
    assertTrue(screen.contains("≠ only a digest is recorded, and it is another"), screen);
  }

  private static StepLine withOtherDigest(StepLine step) {
    Map<String, RecordedTensor> values = new LinkedHashMap<>(step.values());
    RecordedTensor old = values.get("A1");
    values.put(
        "A1",
        new RecordedTensor(
            old.shape(), old.nonFinite(), "0123456789abcdef", old.statistics(), old.cells()));
    return new StepLine(step.batch(), step.loss(), values);
  }

  static List<Detail> details() {
    return Detail.ALL.entries();
  }

  @ParameterizedTest
  @MethodSource("details")
  void traceThatIsTrueHasNoMarks(Detail detail) throws Exception {
    Pilot<Model> pilot = Recordings.pilot(recordings.of(Recordings.MOONS, detail));
    for (int i = 0; i < 62; i++) {
      assertFalse(pilot.press("s").screen().contains("≠"), pilot.screen());
    }
  }
}
