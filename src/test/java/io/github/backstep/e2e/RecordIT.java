package io.github.backstep.e2e;

import static io.github.backstep.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import io.github.backstep.e2e.Programs.Outcome;
import io.github.backstep.trace.check.Verification;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings that end before their time. */
class RecordIT {
  /** How often a recording is killed; {@code -Dbackstep.kills=50} is more thorough. */
  private static final int KILLS = Integer.getInteger("backstep.kills", 4);

  private static final int LARGEST = 600_000;
  private static final String[] LONG = {"record", "--epochs", "100000", "--every", "10000", "-o"};

  @TempDir private Path folder;

  private static String[] recording(Path file) {
    String[] args = new String[LONG.length + 1];
    System.arraycopy(LONG, 0, args, 0, LONG.length);
    args[LONG.length] = file.toString();
    return args;
  }

  private static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  private static void awaitSize(Path file, long bytes) throws Exception {
    eventually(
        file + " has " + bytes + " bytes", () -> Files.exists(file) && Files.size(file) >= bytes);
  }

  /** It opens, and its first, middle and last steps can be replayed; what comes of checking it. */
  private static Verification verified(Path partial) {
    try (TraceFile file = TraceFile.open(partial)) {
      assertFalse(file.isComplete());
      Replay replay = Replays.of(file, Path.of("no-such-folder"));
      for (int step : new int[] {0, replay.length() / 2, replay.length() - 1}) {
        assertEquals(step, replay.step(step).index());
        assertEquals(List.of(), replay.discrepancies(step));
      }
      return Verifier.verify(replay, step -> {});
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void killedRecordingVerifiesUpToItsLastWholeLine(String name) throws Exception {
    Random random = new Random(31);
    for (int i = 0; i < KILLS; i++) {
      Path file = folder.resolve(i + name);
      Process process = Programs.start(Programs.command(recording(file)));
      try {
        awaitSize(partial(file), 20_000 + random.nextInt(LARGEST));
      } finally {
        process.destroyForcibly().waitFor();
      }
      assertFalse(Files.exists(file));
      Verification verification = verified(partial(file));
      assertEquals(List.of(), verification.findings());
      assertTrue(verification.steps() > 0);
    }
  }

  private static Pattern stopped(Path file) {
    return Pattern.compile(
        "(?s).*backstep: stopped after (\\d+) of 2500000 steps; what was recorded is in "
            + Pattern.quote(partial(file).toString())
            + " and can be replayed\n");
  }

  @Test
  void terminatedRecordingIsClosedAndSaysSo() throws Exception {
    Path file = folder.resolve("t.jsonl.gz");
    Process process = Programs.start(Programs.command(recording(file)));
    awaitSize(partial(file), 20_000);
    process.toHandle().destroy();
    Outcome outcome = Programs.outcome(process);
    assertEquals(143, outcome.exit(), outcome.out());
    assertTrue(stopped(file).matcher(outcome.out()).matches(), outcome.out());
    Verification verification = verified(partial(file));
    assertTrue(verification.passes(), () -> verification.findings().toString());
    String all = outcome.out().replaceAll("(?s).*stopped after (\\d+) of.*", "$1");
    assertEquals(Integer.parseInt(all), verification.steps());
  }

  @Test
  void interruptedRecordingIsClosedAndSaysSo() throws Exception {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
    Path file = folder.resolve("t.jsonl");
    String command = "env LC_ALL=C.UTF-8 ./backstep " + String.join(" ", recording(file));
    try (Tmux tmux = Tmux.run(200, 24, command)) {
      tmux.await("/2500000  epoch ");
      awaitSize(partial(file), 20_000);
      tmux.type("C-c");
      String screen = tmux.await("ended 130");
      assertTrue(screen.contains("backstep: stopped after "), screen);
      assertFalse(screen.contains("/2500000  epoch "), screen);
    }
    assertTrue(verified(partial(file)).passes());
    assertFalse(Files.exists(file));
  }

  @Test
  void fullDiskIsNamedAndLeavesWhatWasRecorded() throws Exception {
    Path file = folder.resolve("t.jsonl");
    // In blocks of 512 or 1024 bytes, as the shell likes it.
    String limited = "ulimit -f 300; exec " + Programs.quoted(Programs.command(recording(file)));
    Outcome outcome = Programs.outcome(Programs.start(List.of("/bin/sh", "-c", limited)));
    assertEquals(
        new Outcome(
            2,
            "backstep: %s: cannot be written: File too large. What was recorded so far is in %s\n"
                .formatted(file, partial(file))),
        outcome);
    assertTrue(verified(partial(file)).passes());
  }

  @Test
  void fullStandardOutputIsNamed() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: there is no /dev/full");
    Process process =
        new ProcessBuilder(Programs.command("record", "--epochs", "1", "-o", "-"))
            .redirectOutput(full.toFile())
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertEquals(2, process.waitFor());
    assertTrue(
        err.endsWith(
            "backstep: standard output cannot be written: No space left on device."
                + " What is there is incomplete\n"),
        err);
  }

  @Test
  void readerMayGoAwayInTheMiddle() throws Exception {
    String pipe = Programs.quoted(Programs.command(recording(Path.of("-")))) + " | head -n 1";
    Outcome outcome = Programs.outcome(Programs.start(List.of("/bin/sh", "-c", pipe)));
    assertEquals(0, outcome.exit());
    assertEquals(1, outcome.out().lines().count(), outcome.out());
    assertTrue(outcome.out().startsWith("{\"backstep-trace\":1,"), outcome.out());
  }

  @Test
  void sameNameIsRecordedByOneOnly() throws Exception {
    Path file = folder.resolve("t.jsonl");
    Process first = Programs.start(Programs.command(recording(file)));
    try {
      awaitSize(partial(file), 20_000);
      assertEquals(
          new Outcome(
              2,
              "backstep: %s: is being written by another recording. Choose another name\n"
                  .formatted(partial(file))),
          Programs.outcome(Programs.start(Programs.command(recording(file)))));
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertTrue(verified(partial(file)).passes());
  }
}
