package io.github.backstep.trace.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.Why;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.trace.Recordings;
import io.github.backstep.trace.TraceException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  @TempDir private Path folder;

  private final Run run = SmallRuns.withEpochs(12);
  private final List<Step> steps = SmallRuns.steps(run);

  private Path full() {
    return Recordings.record(run, Recordings.FULL, folder.resolve("full.jsonl"));
  }

  private Path thin() {
    return Recordings.record(run, Recordings.THIN, folder.resolve("thin.jsonl.gz"));
  }

  private void assertSame(Step expected, Step got) {
    assertEquals(expected.index(), got.index());
    for (String name : run.program().tensors()) {
      assertTrue(expected.value(name).sameBits(got.value(name)), name);
    }
    for (String name : run.program().carried()) {
      assertTrue(expected.before(name).sameBits(got.before(name)), "before " + name);
    }
  }

  @Test
  void thinTraceHasEveryTensorOfEveryStepInAnyOrder() {
    Replay replay = Recordings.replay(thin());
    NumpyRandom random = new NumpyRandom(3);
    for (int i = 0; i < 200; i++) {
      int index = random.nextInt(steps.size());
      assertSame(steps.get(index), replay.step(index));
      assertEquals(List.of(), replay.discrepancies(index));
    }
  }

  @Test
  void foreignTraceHasWhatIsRecorded() {
    Replay replay = Recordings.replay(Recordings.foreign(full()));
    assertTrue(replay.run().isEmpty());
    assertEquals(run.calendar(), replay.calendar());
    assertSame(steps.get(17), replay.step(17));
    Step first = replay.step(0);
    assertTrue(first.has("W1"));
    assertFalse(first.hasBefore("W1"));
  }

  @Test
  void whyWorksOnAForeignTraceAsFarAsItGoes() {
    Replay replay = Recordings.replay(Recordings.foreign(full()));
    Address gradient = Address.parse("step 3 / dW2[1,2]");
    assertEquals(
        new Why(run.timeline()).of(gradient).derivation().value(),
        new Why(replay).of(gradient).derivation().value());
    String start = new Why(replay).of(Address.parse("step 0 / Z1[0,0]")).derivation().symbolic();
    assertEquals("Z1[0,0] = as recorded; what it was computed from is not", start);
    assertThrows(
        AddressException.class, () -> new Lookup(replay).tensor(Address.parse("start / W1")));
  }

  @Test
  void whatTheTraceHasOtherwiseIsShownAsItHasIt() {
    Path edited =
        Recordings.edited(
            full(), line -> line.startsWith("{\"step\":6,") ? withAnotherDelta(line) : line);
    Replay replay = Recordings.replay(edited);
    Discrepancy only = replay.discrepancies(6).get(0);
    assertEquals(1, replay.discrepancies(6).size());
    assertEquals("step 6 / delta2[0,0]", only.address().toString());
    assertEquals(123.5, replay.step(6).value("delta2").get(0, 0));
    assertEquals(steps.get(6).value("delta2").get(0, 0), only.computed().get(0, 0));
    assertEquals(List.of(), replay.discrepancies(7));
  }

  private static String withAnotherDelta(String line) {
    return line.replaceFirst("(\"delta2\":\\{.*?\"data\":\\[\\[)[^,]*,", "$1123.5,");
  }

  @Test
  void lossesAreReadInTheBackground() throws InterruptedException {
    Replay replay = Recordings.replay(thin());
    while (replay.losses().length < steps.size()) {
      Thread.onSpinWait();
    }
    for (Step step : steps) {
      assertEquals(step.loss(), replay.losses()[step.index()]);
    }
  }

  @Test
  void thinTraceOfOtherDataIsRefused() {
    Path edited =
        Recordings.edited(
            Recordings.record(run, Recordings.THIN, folder.resolve("thin.jsonl")),
            line -> line.replaceFirst("\"fingerprint\":\"[0-9a-f]{4}", "\"fingerprint\":\"0000"));
    TraceException refused = assertThrows(TraceException.class, () -> Recordings.replay(edited));
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith(
                edited
                    + ": expected every cell, since nothing can be computed (it was made with other"
                    + " data: fingerprint 0000"),
        refused.getMessage());
  }

  @Test
  void fullTraceOfOtherDataIsShownAsRecorded() {
    Path edited =
        Recordings.edited(full(), line -> line.replaceFirst("\"samples\":40", "\"samples\":41"));
    Replay replay = Recordings.replay(edited);
    assertTrue(replay.run().isEmpty());
    assertTrue(steps.get(4).value("W1").sameBits(replay.step(4).value("W1")));
    assertTrue(steps.get(0).before("W1").sameBits(replay.step(0).before("W1")));
  }

  @Test
  void cellsOfAnotherShapeThanTheHeaderSaysAreRefused() {
    Path edited =
        Recordings.edited(
            Recordings.foreign(full()),
            line ->
                line.replaceFirst(
                    "\"loss\":\\{.*?\"data\":\\[\\[(.*?)\\]\\]", "\"loss\":{\"data\":[[$1,$1]]"));
    Replay replay = Recordings.replay(edited);
    TraceException refused = assertThrows(TraceException.class, () -> replay.step(0));
    assertEquals(
        edited + ": step 0 / loss: expected shape [1, 1], as the header has it, got [1, 2]",
        refused.getMessage());
  }
}
