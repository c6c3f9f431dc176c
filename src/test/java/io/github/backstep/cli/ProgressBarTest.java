package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.run.LossOnly;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(5 * SECOND);
  private final ProgressBar bar = telling("");

  private ProgressBar telling(String more) {
    Shell shell =
        new Shell(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            OptionalInt.of(80),
            Answer.UNICODE);
    Run run = Run.prepare(Presets.MOONS.config(), Path.of("."));
    return new ProgressBar(shell, run, () -> more, clock::get);
  }

  private String drawn() {
    String text = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return text;
  }

  @Test
  void tellsHowFarItIsAndHowLongItTakes() {
    clock.addAndGet(2 * SECOND);
    bar.onStep(new LossOnly(1249, 0.0612345));
    assertEquals(
        "\r\u001b[K██        25 %  step 1250/5000  epoch 50  loss 0.061235  6.0 s left", drawn());
  }

  @Test
  void tellsOfALongRecordingInOneLine() {
    ProgressBar recording = telling("  69.7 MB");
    clock.addAndGet(20 * SECOND);
    recording.onStep(new LossOnly(2499, 0.0612345));
    assertEquals(
        "\r\u001b[K████      50 %  step 2500/5000  epoch 100  loss 0.061235  69.7 MB  20.0 s left",
        drawn());
  }

  @Test
  void isDrawnAtMostFifteenTimesASecond() {
    for (int step = 0; step < 1000; step++) {
      clock.addAndGet(SECOND / 1000);
      bar.onStep(new LossOnly(step, 1));
    }
    assertEquals(14, drawn().split("\r", -1).length - 1);
  }

  @Test
  void isWipedOutOnceAndOnlyIfItIsThere() {
    bar.clear();
    assertEquals("", drawn());
    clock.addAndGet(SECOND);
    bar.onStep(new LossOnly(0, 1));
    drawn();
    bar.clear();
    bar.clear();
    assertEquals("\r\u001b[K", drawn());
  }

  @Test
  void staysAwayOnceItHasEnded() {
    clock.addAndGet(SECOND);
    bar.onStep(new LossOnly(0, 1));
    drawn();
    bar.end();
    clock.addAndGet(SECOND);
    bar.onStep(new LossOnly(1, 1));
    assertEquals("\r\u001b[K", drawn());
  }
}
