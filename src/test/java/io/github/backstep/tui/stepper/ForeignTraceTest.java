package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Signature;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces that another program wrote: they have what they have. */
class ForeignTraceTest {
  private static final int[][] SIZES = {{80, 24}, {120, 40}, {200, 60}};

  @TempDir Path folder;
  private Recordings recordings;

  @BeforeEach
  void inFolder() {
    recordings = new Recordings(folder);
  }

  private Path without(String... tensors) {
    return recordings.foreign((step, name) -> !List.of(tensors).contains(name), Stream::of);
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void tensorsThatAreNotRecordedAreDots(int columns, int rows) throws Exception {
    Pilot<Model> pilot = Recordings.pilot(without("Z2", "W1")).resize(columns, rows);
    Screens.go(pilot, "step 3 / A2[1,2]");
    assertGolden("replay-foreign-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void samplesOfTheBatchAreShownWhereNoBoundaryCanBe() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(without()).resize(200, 60);
    assertTrue(pilot.screen().contains("this mini-batch"), pilot.screen());
    Pilot<Model> without = Recordings.pilot(without("X")).resize(200, 60);
    assertTrue(without.screen().contains("not have the samples"), without.screen());
  }

  @Test
  void reasonWhyThereIsNoPictureIsNeverCut() throws Exception {
    Pilot<Model> pilot = Recordings.pilot(without("X")).resize(120, 40);
    String told = pilot.model().session().texts().of("picture.no-samples");
    for (String word : told.split(" ", -1)) {
      assertTrue(pilot.screen().contains(word), word + " in\n" + pilot.screen());
    }
  }

  @Test
  void valueThatDoesNotFollowFromItsInputsIsToldFromRounding() throws Exception {
    Path tampered = recordings.tampered(3, "Z1", 1, 2);
    Path foreign =
        recordings.changed(
            tampered, "foreign.jsonl", line -> Recordings.foreign(line, (step, name) -> true));
    Pilot<Model> pilot = Recordings.pilot(foreign);
    String wrong = Screens.go(pilot, "step 3 / Z1[1,2]").screen();
    assertTrue(wrong.contains("does not follow: off by 5.0e-1"), wrong);
    String right = Screens.go(pilot, "step 3 / Z1[1,1]").screen();
    assertTrue(right.contains("bit for bit") || right.contains("rounding"), right);
  }

  @Test
  void whyEndsWhereTheInputsAreNotRecorded() throws Exception {
    Pilot<Model> pilot = Screens.go(Recordings.pilot(without("Z2")), "step 3 / A2[1,2]");
    assertTrue(pilot.screen().contains("as recorded"), pilot.screen());
    pilot.press("Enter");
    assertEquals("A2", pilot.model().operation().writes());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomKeysBreakNothingWhereThereAreHoles(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    Path file = recordings.foreign(Recordings.byChance(seed), signature -> some(signature, seed));
    Pilot<Model> pilot = Recordings.pilot(file);
    for (int i = 0; i < 1500; i++) {
      switch (random.nextInt(10)) {
        case 0 -> {
          int[] size = SIZES[random.nextInt(SIZES.length)];
          pilot.resize(size[0], size[1]);
        }
        case 1 -> pilot.click(random.nextInt(210), random.nextInt(65));
        default -> pilot.press(anyKey(random));
      }
    }
    assertTrue(pilot.press("Escape", "Escape", "q").finished());
  }

  /** A program without some operations, and with one that only its writer knows. */
  private static Stream<Signature> some(Signature signature, long seed) {
    List<String> gone = List.of("X", "W2", "vb1", "delta2");
    if (signature.writes().equals(gone.get((int) (seed % gone.size())))) {
      return Stream.empty();
    }
    return signature.writes().equals("A1")
        ? Stream.of(
            new Signature(
                "L1.swish",
                signature.phase(),
                "L1",
                signature.reads(),
                "A1",
                signature.shape(),
                "A1 = swish(Z1)"))
        : Stream.of(signature);
  }

  private static String anyKey(SplittableRandom random) {
    List<String> keys =
        Bindings.ALL.stream()
            .flatMap(binding -> binding.keys().stream())
            .map(key -> key.name())
            .filter(name -> !List.of("q", "Ctrl-C", "Ctrl-D").contains(name))
            .toList();
    return keys.get(random.nextInt(keys.size()));
  }
}
