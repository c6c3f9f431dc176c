package io.github.backstep.tui.stepper;

import static io.github.backstep.Eventually.eventually;

import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activations;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.DataConfig;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is pressed, clicked, pasted and resized, in whatever order: nothing breaks, and there is
 * a way out. {@code -Dbackstep.walk=10000} goes as far in every mode, which takes half an hour.
 */
class RandomWalkTest {
  private static final int INPUTS = Integer.getInteger("backstep.walk", 60);

  /** So many inputs are told of when something breaks. */
  private static final int REMEMBERED = 30;

  /** With the notebook's order, so that there are warnings on the way. */
  private static final Run MOONS =
      run(
          Presets.MOONS.config().data().withSamples(300),
          List.of(5, 3),
          new TrainingConfig(0.1, 0.9, 32, 5, UpdateOrders.INTERLEAVED));

  /** With a learning rate that explodes, so that there are numbers that are not finite. */
  private static final Run DIGITS =
      run(
          new DataConfig(Datasets.ALL.named("digits"), 120, 0, OptionalInt.of(120), 0.2),
          List.of(12),
          new TrainingConfig(80, 0.9, 20, 4, UpdateOrders.AFTER_BACKPROP));

  @TempDir private static Path folder;

  private static Path foreign;
  private static Path tampered;

  private static Run run(DataConfig data, List<Integer> layers, TrainingConfig training) {
    ModelConfig model = new ModelConfig(layers, Activations.RELU, Activations.RELU.initialiser());
    RunConfig config =
        Presets.MOONS.config().withData(data).withModel(model).withTraining(training);
    return Run.prepare(config, Path.of("no data is read"));
  }

  /** Somebody else's trace with a third of its tensors missing, and one with a number changed. */
  @BeforeAll
  static void record() {
    Recordings recordings = new Recordings(folder);
    foreign = recordings.foreign(Recordings.byChance(7), Stream::of);
    tampered = recordings.tampered(2, "dW2", 3, 7);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void onMoons(Mode mode) {
    walk(mode, Subject.of(MOONS), 1);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void onDigits(Mode mode) {
    walk(mode, Subject.of(DIGITS), 2);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void onAForeignTrace(Mode mode) throws Exception {
    walk(mode, replay(foreign), 3);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void onATamperedTrace(Mode mode) throws Exception {
    walk(mode, replay(tampered), 4);
  }

  private static Subject replay(Path file) throws Exception {
    Replay replay = Replays.of(TraceFile.open(file), Path.of("no data is read"));
    eventually("all losses are read", () -> replay.losses().length == replay.length());
    return Subject.of(replay);
  }

  private static void walk(Mode mode, Subject subject, long seed) {
    RandomInputs inputs = new RandomInputs(100 * seed + List.of(Mode.values()).indexOf(mode));
    Deque<String> last = new ArrayDeque<>();
    Pilot<Model> pilot = mode.open(subject, folder);
    for (int i = 0; i < INPUTS; i++) {
      Model before = pilot.model();
      try {
        last.add(inputs.next(pilot));
        pilot = pilot.finished() ? mode.open(subject, folder) : pilot;
        check(mode, before, pilot);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("%s at %d, after %s".formatted(mode, i, last), e);
      }
      if (last.size() > REMEMBERED) {
        last.remove();
      }
    }
  }

  private static void check(Mode mode, Model before, Pilot<Model> pilot) {
    new Invariants(pilot.model()).check();
    if (mode.isPlain()) {
      Invariants.check(before, pilot.model());
      Invariants.check(null, pilot.model());
    } else {
      Invariants.check(pilot.canvas(), mode);
    }
  }
}
