package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.data.DataSource;
import io.github.backstep.data.Datasets;
import io.github.backstep.data.IdxBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataCommandTest {
  @TempDir private Path folder;

  private Answer answer(OptionalInt columns, String... args) {
    Map<String, String> environment = new HashMap<>(Answer.UNICODE);
    environment.put("BACKSTEP_DATA", folder.toString());
    return Answer.in(columns, environment, args);
  }

  private Answer answer(String... args) {
    return answer(OptionalInt.empty(), args);
  }

  @Test
  void withoutOneOfItsCommandsItsHelpIsPrinted() {
    assertEquals(Answer.to("data", "--help"), Answer.to("data"));
  }

  @Test
  void everySourceIsListed() {
    String list = answer("data", "list").out();
    for (DataSource source : Datasets.ALL.entries()) {
      assertTrue(list.contains(source.name() + ": " + source.summary() + "\n"), list);
    }
    assertTrue(list.contains("with noise\n  [ok] made by the program\n"), list);
  }

  @Test
  void filesAreListedWithWhetherTheyAreThere() throws IOException {
    Path images = folder.resolve("mnist/train-images-idx3-ubyte.gz");
    String missing = answer("data", "list").out().replaceAll("\\s+", " ");
    assertTrue(
        missing.contains("[--] " + images + " is not there To fetch it: backstep data fetch mnist"),
        missing);
    IdxBytes.writePair(folder, IdxBytes.images(3), IdxBytes.labels(3));
    String there = answer("data", "list").out().replaceAll("\\s+", " ");
    assertTrue(there.contains("[ok] " + images), there);
  }

  /** RandomState(1).permutation(12) begins with 2 3 4: those rows are for testing. */
  @Test
  void infoCountsWhatARunLearnsFrom() throws IOException {
    IdxBytes.writePair(folder, IdxBytes.images(20), IdxBytes.labels(20));
    Answer answer =
        answer("data", "info", "mnist", "--rows", "12", "--test-share", "0.25", "--seed", "1");
    assertEquals(0, answer.code());
    assertEquals(
        """
        mnist: 9 training rows, 3 test rows; seed 1
        6 features: images of 2×3 pixels, not scaled
        training rows: from 0.000000 to 0.450980, mean 0.2582

        class  training                        test
        0             3  ████████████████████     1  ████████████████████
        1             3  ████████████████████     1  ████████████████████
        2             3  ████████████████████     1  ████████████████████
        """,
        String.join("\n", answer.lines().subList(0, 8)) + "\n");
  }

  @Test
  void featuresOfPointsAreToldOneByOne() {
    List<String> lines = answer("data", "info", "moons", "--samples=60", "--noise=0").lines();
    assertEquals(
        """
        moons: 48 training rows, 12 test rows; seed 42
        2 features: points in the plane, scaled to mean 0 and deviation 1
        x1 of training rows: from -1.698526 to 1.824283, mean 0.0000
        x2 of training rows: from -1.516968 to 1.389739, mean 0.0000

        class  training                        test
        outer        25  ████████████████████     5  ██████████████▎
        inner        23  ██████████████████▍      7  ████████████████████
        """,
        String.join("\n", lines.subList(0, 8)) + "\n");
    assertEquals("● outer  ◆ inner", lines.get(lines.size() - 1));
  }

  @Test
  void everythingIsPlainAsciiWhereNothingElseCanBeShown() throws IOException {
    IdxBytes.writePair(folder, IdxBytes.images(12), IdxBytes.labels(12));
    Map<String, String> environment = Map.of("BACKSTEP_DATA", folder.toString(), "LANG", "C");
    for (String name : List.of("moons", "mnist")) {
      Answer info = Answer.in(OptionalInt.empty(), environment, "data", "info", name);
      assertEquals(0, info.code());
      assertTrue(info.out().chars().allMatch(c -> c < 0x7f && c != 0x1b), info.out());
    }
  }

  @Test
  void everyLineFitsATerminalOf80Columns() throws IOException {
    IdxBytes.writePair(folder, IdxBytes.images(12), IdxBytes.labels(12));
    for (String name : List.of("moons", "mnist")) {
      Answer info = answer(OptionalInt.of(80), "data", "info", name);
      assertTrue(info.out().contains("\u001b["), info.out());
      for (String line : info.lines()) {
        String shown = line.replaceAll("\u001b\\[[0-9;]*m", "");
        assertTrue(shown.length() <= 80, shown);
      }
    }
  }
}
