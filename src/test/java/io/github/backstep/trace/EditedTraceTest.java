package io.github.backstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.Divergence;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.trace.check.Verification;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.EditLine;
import io.github.backstep.trace.record.Recording;
import io.github.backstep.trace.replay.Replay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Traces of runs in the middle of which something was changed. */
class EditedTraceTest {
  /** Before the first step, before a keyframe, after an epoch, and in the middle of nowhere. */
  private static final Edits EDITS =
      new Edits(
          Stream.of(
                  "0: vW1[0,0] = 0.5",
                  "4: W1[1,3] = -2",
                  "5: lr = 0.2",
                  "7: updateOrder = interleaved",
                  "9: label 3 = 1",
                  "9: label 4 = 0",
                  "11: momentum = 0.25")
              .map(Edit::parse)
              .toList());

  private static final Run EDITED = SmallRuns.prepare().edited(EDITS);

  @TempDir private Path folder;

  private Path record(Recording recording) {
    return Recordings.record(EDITED, recording, folder.resolve("edited.jsonl"));
  }

  private static Verification verify(Path file) {
    return Verifier.verify(Recordings.replay(file), step -> {});
  }

  static Stream<Recording> recordings() {
    return Stream.of(Recordings.THIN, Recordings.FULL);
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void recordingHoldsTheEditsAndIsVerified(Recording recording) {
    Path file = record(recording);
    try (TraceFile trace = TraceFile.open(file)) {
      assertEquals(EDITS.all(), trace.edits().stream().map(EditLine::edit).toList());
    }
    Verification verification = verify(file);
    assertEquals(List.of(), verification.findings());
    assertTrue(verification.computed());
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void replayGivesTheStepsOfTheEditedRun(Recording recording) {
    Replay replay = Recordings.replay(record(recording));
    List<Step> steps = SmallRuns.steps(EDITED);
    assertEquals(EDITS, replay.edits());
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = replay.step(i);
      assertEquals(List.of(), replay.discrepancies(i));
      assertEquals(steps.get(i).program().ids(), step.program().ids());
      for (String name : step.program().tensors()) {
        assertTrue(steps.get(i).value(name).sameBits(step.value(name)), i + name);
      }
    }
    assertEquals(Optional.empty(), new Divergence(replay, EDITED.timeline(), 0, step -> {}).find());
  }

  @Test
  void traceWithoutItsDataIsReadAndCheckedWithItsEdits() {
    Replay foreign = Recordings.replay(Recordings.foreign(record(Recordings.FULL)));
    List<Step> steps = SmallRuns.steps(EDITED);
    for (int i = 0; i < steps.size(); i++) {
      assertEquals(steps.get(i).program().ids(), foreign.step(i).program().ids());
      if (i > 0) {
        assertTrue(steps.get(i).before("W1").sameBits(foreign.step(i).before("W1")), "step " + i);
      }
    }
    Verification verification = Verifier.verify(foreign, step -> {});
    assertFalse(verification.computed());
    assertEquals(List.of(), verification.findings());
  }

  /** The trace with its edits of step 4 changed, or gone. */
  private Path tampered(UnaryOperator<String> edit) {
    return Recordings.edited(
        record(Recordings.THIN), line -> line.startsWith("{\"edit\":4") ? edit.apply(line) : line);
  }

  @Test
  void editThatIsNotTheOneTheStepWasComputedWithIsFound() {
    Verification verification = verify(tampered(line -> line.replace("-2.0", "-2.5")));
    assertEquals("keyframe 4 / W1[1,3]", verification.findings().get(0).where());
    assertEquals(-2.5, verification.findings().get(0).computed().orElseThrow());
    assertEquals("step 4 / Z1", verification.findings().get(1).where());
  }

  @Test
  void editThatIsGoneIsMissed() {
    Verification verification = verify(tampered(line -> "{\"remark\":\"nothing to see\"}"));
    assertEquals("keyframe 4 / W1[1,3]", verification.findings().get(0).where());
  }

  @Test
  void editThatCannotBeIsAnErrorThatSaysSo() {
    Path file = tampered(line -> line.replace("[1,3]", "[1,30]"));
    TraceException e = assertThrows(TraceException.class, () -> Recordings.replay(file));
    assertEquals(
        file + ": edit: W1[1,30] = -2: W1 has shape [2, 5], so rows 0 to 1 and columns 0 to 4",
        e.getMessage());
  }

  @Test
  void settingThatCannotBeIsAnErrorOfItsLine() throws Exception {
    Path file =
        Recordings.edited(
            record(Recordings.THIN), line -> line.replace("\"to\":0.2}", "\"to\":-0.2}"));
    TraceException e = assertThrows(TraceException.class, () -> Recordings.replay(file));
    long line =
        Files.readAllLines(file).stream().takeWhile(it -> !it.startsWith("{\"edit\":5")).count()
            + 1;
    assertEquals(
        file + ":" + line + ": $.to: lr: expected a finite number above 0, got -0.2",
        e.getMessage());
  }

  @Test
  void editsStandBeforeTheKeyframeOfTheirStep() throws Exception {
    List<String> kinds =
        Files.readAllLines(record(Recordings.THIN)).stream()
            .map(line -> line.substring(2, line.indexOf(':')) + line.split("[:,}]")[1])
            .filter(kind -> !kind.startsWith("step"))
            .limit(6)
            .toList();
    assertEquals(
        List.of("backstep-trace\"1", "edit\"0", "keyframe\"0", "edit\"4", "keyframe\"4", "edit\"5"),
        kinds);
  }
}
