package io.github.backstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is recorded and walked through, in a real terminal. */
class ReplayIT {
  private static final String UTF8 =
      "env -u NO_COLOR LC_ALL=C.UTF-8 COLORTERM=truecolor XDG_STATE_HOME=$PWD/target/state ";

  @TempDir static Path folder;
  private static Path trace;

  @BeforeAll
  static void recordsARun() throws Exception {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
    trace = folder.resolve("moons.jsonl.gz");
    Process recording =
        new ProcessBuilder(
                "./backstep", "record", "--epochs", "4", "--every", "1", "-o", trace.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(recording.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, recording.waitFor(), said);
  }

  private static Tmux replay(Path file, String options) throws Exception {
    return Tmux.run(100, 30, UTF8 + "./backstep replay " + file + " " + options);
  }

  @Test
  void stepsScrubsAndGoesFromMarkerToMarker() throws Exception {
    try (Tmux tmux = replay(trace, "")) {
      assertTrue(tmux.await("batch.inputs").contains("replay moons.jsonl.gz complete"));
      tmux.type("s");
      tmux.await("batch.targets");
      tmux.type("s");
      tmux.await("L1.affine");
      tmux.type("]");
      tmux.await("step 24/99");
      tmux.await("After 1 epoch: loss");
      tmux.type("]");
      tmux.await("step 49/99");
      tmux.type("]");
      tmux.await("step 74/99");
      tmux.type("[");
      tmux.await("step 49/99");
      tmux.type(":");
      tmux.send("50%");
      tmux.type("Enter");
      tmux.await("step 50/99");
      tmux.send("\033[<0;86;29M\033[<0;86;29m");
      tmux.await("step 99/99");
      tmux.type("Home");
      tmux.await("step 0/99");
      tmux.type("q");
      tmux.await("ended 0");
    }
  }

  @Test
  void beginsAtAnAddressAndExplainsItsNumber() throws Exception {
    try (Tmux tmux = replay(trace, "--at \"e2.b15 / dW1[1,3]\"")) {
      tmux.await("why step 65 / dW1[1,3]");
      tmux.type("Enter");
      tmux.await("why step 65 / dW1[1,3] ←");
    }
  }

  @Test
  void recordingThatWasCutShortIsReplayedAsFarAsItGoes() throws Exception {
    byte[] whole = Files.readAllBytes(trace);
    Path cut = folder.resolve("cut.jsonl.gz.partial");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    try (Tmux tmux = replay(cut, "")) {
      assertTrue(tmux.await("batch.inputs").contains("incomplete"));
      tmux.type("End");
      tmux.await("L3.bias-update");
      tmux.type("End");
      tmux.await("This is the end of the run.");
    }
  }

  @Test
  void fileThatIsNotThereIsToldInOneLine() throws Exception {
    try (Tmux tmux = replay(folder.resolve("none.jsonl"), "")) {
      String screen = tmux.await("ended 2");
      assertTrue(screen.contains("none.jsonl"), screen);
    }
  }
}
