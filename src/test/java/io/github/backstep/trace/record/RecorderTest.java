package io.github.backstep.trace.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Op;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tensor.Digest;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.Recordings;
import io.github.backstep.trace.file.FileTarget;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.RecordedTensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecorderTest {
  @TempDir private Path folder;

  private final Run run = SmallRuns.prepare();

  private TraceFile recorded(Run of, Recording recording) {
    return TraceFile.open(Recordings.record(of, recording, folder.resolve("trace.jsonl.gz")));
  }

  @Test
  void everyTensorOfEveryStepIsRecordedWithItsDigest() {
    try (TraceFile file = recorded(run, Recordings.THIN)) {
      List<Step> steps = SmallRuns.steps(run);
      assertEquals(steps.size(), file.steps());
      for (Step step : steps) {
        Map<String, RecordedTensor> values = file.step(step.index()).values();
        assertEquals(run.program().tensors(), List.copyOf(values.keySet()));
        values.forEach(
            (name, value) ->
                assertEquals(Digest.of(step.value(name)).toString(), value.digest(), name));
      }
    }
  }

  @Test
  void headerSaysWhatWasRecorded() {
    try (TraceFile file = recorded(run, Recordings.THIN)) {
      assertEquals("test 1.0", file.header().engine());
      assertEquals(run.config(), file.header().run());
      assertEquals("moons", file.header().data().name());
      assertEquals(run.data().fingerprint().toString(), file.header().data().fingerprint());
      assertEquals(
          run.program().ops().stream().map(Op::signature).toList(), file.header().program());
    }
  }

  @Test
  void keyframesAreTheStatesThatTheirStepsFind() {
    try (TraceFile file = recorded(run, Recordings.THIN)) {
      for (Step step : SmallRuns.steps(run)) {
        var keyframe = file.keyframe(step.index()).orElseThrow();
        assertEquals(step.index() / 4 * 4, keyframe.step());
        if (keyframe.step() == step.index()) {
          keyframe
              .values()
              .forEach((name, tensor) -> assertTrue(step.before(name).sameBits(tensor), name));
        }
      }
    }
  }

  @Test
  void scoresAreRecordedAfterTheirEpoch() {
    try (TraceFile file = recorded(run, Recordings.THIN)) {
      assertEquals(List.of(1, 2, 3), file.evaluations().stream().map(it -> it.epoch()).toList());
      assertEquals(List.of(4, 9, 14), file.evaluations().stream().map(it -> it.step()).toList());
    }
  }

  @Test
  void fullDetailKeepsEveryBitOfARunThatExplodes() {
    Run exploding = SmallRuns.exploding();
    try (TraceFile file = recorded(exploding, Recordings.FULL)) {
      for (Step step : SmallRuns.steps(exploding)) {
        for (String name : exploding.program().tensors()) {
          RecordedTensor recorded = file.step(step.index()).values().get(name);
          Tensor cells = recorded.cells().orElseThrow();
          assertTrue(step.value(name).sameBits(cells), () -> step.index() + " " + name);
        }
      }
    }
  }

  @Test
  void someStepsCanBeFullInAThinTrace() {
    Recording recording =
        Recordings.THIN.withDetail(Detail.HEALTH).withFullSteps(new StepRange(3, 5));
    try (TraceFile file = recorded(run, recording)) {
      for (int step = 0; step < file.steps(); step++) {
        RecordedTensor loss = file.step(step).values().get("loss");
        assertEquals(step >= 3 && step <= 5, loss.cells().isPresent());
        assertEquals(step >= 3 && step <= 5, loss.statistics().mean().isPresent());
      }
    }
  }

  @Test
  void recordingThatIsClosedHearsNoMoreAndIsLeftReadable() {
    Path path = folder.resolve("short.jsonl");
    FileTarget target = new FileTarget(path, false);
    Recorder recorder = Recorder.begin(run, Recordings.THIN, target, "test 1.0");
    run.trainer()
        .train(
            1,
            new TrainingListener() {
              @Override
              public void onStep(StepOutcome step) {
                if (step.index() == 7) {
                  recorder.close();
                }
                recorder.onStep(step);
              }
            });
    recorder.finish();
    assertFalse(Files.exists(path));
    try (TraceFile file = TraceFile.open(target.partial())) {
      assertEquals(7, file.steps());
      assertFalse(file.isComplete());
    }
  }

  @Test
  void usualKeyframesMakeNoLargeFile() {
    Run moons = Run.prepare(Presets.MOONS.config(), Recordings.NO_DATA);
    assertEquals(50, Recording.usual(moons).keyframeEvery());
    Run digits = Run.prepare(Presets.DIGITS.config(), Recordings.NO_DATA);
    long cells = digits.start().values().stream().mapToLong(Tensor::size).sum();
    int every = Recording.usual(digits).keyframeEvery();
    long keyframes = 1L + digits.calendar().steps() / every;
    assertTrue(keyframes * cells * 8 * 4 / 3 < 70_000_000, every + " steps apart");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "a:b", "5:4", "0:15", "-1:3", "1:2:3", "1:99999999999"})
  void rangesOfStepsThatAreNoneAreRefused(String text) {
    assertThrows(ConfigException.class, () -> StepRange.parse(text, 15));
  }

  @Test
  void rangesIncludeBothEnds() {
    StepRange range = StepRange.parse(" 3:14 ", 15);
    assertFalse(range.contains(2));
    assertTrue(range.contains(3));
    assertTrue(range.contains(14));
    assertFalse(StepRange.NONE.contains(0));
  }
}
