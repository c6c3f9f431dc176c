package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Kernels;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
  @Test
  void worksWithoutATerminal() {
    Answer answer = Answer.in(OptionalInt.empty(), Map.of(), "doctor");
    assertEquals(0, answer.code());
    assertEquals("", answer.err());
    assertTrue(answer.out().contains("\n  [--] no screens here\n"), answer.out());
  }

  @Test
  void everyLineFitsEightyColumns() {
    List<String> lines = Answer.to("doctor").lines();
    assertEquals(List.of(), lines.stream().filter(line -> line.length() > 80).toList());
  }

  @Test
  void tellsWhatTheTerminalCanDoAndShowsIt() {
    Answer answer = Answer.in(OptionalInt.of(100), Answer.UNICODE, "doctor");
    assertTrue(answer.out().contains("256 colours (TERM=xterm-256color)"), answer.out());
    assertTrue(answer.out().contains("[ok] Unicode (LANG=C.UTF-8)"), answer.out());
    assertTrue(answer.out().contains("\u001b[0;38;5;"), answer.out());
    assertTrue(answer.out().contains("∂W₃ = A₂ᵀ·δ₃ / m"), answer.out());
  }

  @Test
  void saysWhichThemeWasChosenAndWhy() {
    assertTrue(
        Answer.in(OptionalInt.of(100), Answer.UNICODE, "doctor")
            .out()
            .contains(
                "[ok] dark theme (COLORFGBG not set); if this terminal is light: --theme light"));
    Map<String, String> light = new HashMap<>(Answer.UNICODE);
    light.put("COLORFGBG", "0;15");
    Answer answer = Answer.in(OptionalInt.of(100), light, "doctor");
    assertTrue(answer.out().contains("[ok] light theme (COLORFGBG=0;15)"), answer.out());
    assertTrue(answer.out().contains(" COLORFGBG=0;15"), answer.out());
  }

  @Test
  void saysWhichKernelRuns() {
    int threads = Runtime.getRuntime().availableProcessors();
    String kernel =
        Kernels.hasVectors()
            ? "[ok] matrix products on vectors of %d doubles, ".formatted(Kernels.lanes())
            : "[--] matrix products in plain Java, ";
    Answer answer = Answer.to("doctor");
    assertTrue(answer.out().contains(kernel + threads + " thread"), answer.out());
  }

  @Test
  void saysWhyTheKernelIsPlain() {
    assertEquals(
        "Java was started without its Vector API",
        MachineReport.kernel(1, false).fact().split(": ")[1]);
    assertEquals(
        "the Vector API of this Java cannot be used",
        MachineReport.kernel(1, true).fact().split(": ")[1]);
  }

  @Test
  void saysWhetherTheClassArchiveIsInUse() {
    assertEquals(
        Finding.ok("class archive in use: /c/a.jsa"),
        MachineReport.archive("/c/a.jsa", "mixed mode, sharing"));
    assertEquals(
        "class archive not usable: /c/a.jsa",
        MachineReport.archive("/c/a.jsa", "mixed mode").fact());
    assertEquals(
        "no class archive: the program takes longer to start",
        MachineReport.archive("", "mixed mode, sharing").fact());
  }

  @Test
  void saysWhereDataIsLookedFor(@TempDir Path folder) {
    Answer there =
        Answer.in(OptionalInt.empty(), Map.of("BACKSTEP_DATA", folder.toString()), "doctor");
    assertTrue(
        there.out().replaceAll("\\s+", " ").contains("[ok] data folder: " + folder), there.out());
    Answer missing = Answer.in(OptionalInt.empty(), Map.of("XDG_DATA_HOME", "/no/such"), "doctor");
    assertTrue(
        missing.out().contains("[--] data folder: /no/such/backstep is not there yet"),
        missing.out());
  }
}
