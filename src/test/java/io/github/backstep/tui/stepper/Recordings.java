package io.github.backstep.tui.stepper;

import static io.github.backstep.Eventually.eventually;

import io.github.backstep.language.Language;
import io.github.backstep.network.Signature;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.file.FileTarget;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.file.TraceLines;
import io.github.backstep.trace.file.TraceWriter;
import io.github.backstep.trace.format.DataIdentity;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.Header;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.Statistics;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.format.TraceLine;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Traces of short runs, as they were recorded and with something changed in them. */
public record Recordings(Path folder) {
  /** Make-moons in four epochs of 25 steps, evaluated after each. */
  public static final Run MOONS = moons(4);

  private static Run moons(int epochs) {
    TrainingConfig training = Presets.MOONS.config().training().withEpochs(epochs);
    return Run.prepare(Presets.MOONS.config().withTraining(training), Path.of("no data is read"));
  }

  /** The trace of a run. */
  public Path of(Run run, Detail detail) {
    Path file = folder.resolve("moons-" + detail.name() + ".jsonl");
    Recording recording = Recording.usual(run).withDetail(detail);
    FileTarget target = new FileTarget(file, true);
    try (Recorder recorder = Recorder.begin(run, recording, target, "backstep test")) {
      TrainingListener listener = recorder;
      run.trainer().train(1, listener);
      recorder.finish();
    }
    return file;
  }

  /** A trace with each line replaced by others. */
  Path changed(Path from, String name, Function<TraceLine, Stream<TraceLine>> change) {
    Path to = folder.resolve(name);
    try (TraceFile file = TraceFile.open(from);
        TraceLines lines = file.lines()) {
      Header header = (Header) lines.next().orElseThrow();
      Header other = (Header) change.apply(header).findFirst().orElseThrow();
      try (TraceWriter writer = TraceWriter.begin(new FileTarget(to, true), other)) {
        Optional<TraceLine> line = lines.next();
        while (line.isPresent() && !(line.get() instanceof EndLine)) {
          change.apply(line.get()).forEach(writer::write);
          line = lines.next();
        }
        writer.finish();
      }
    }
    return to;
  }

  /** A full trace in which a cell of a step is another. */
  public Path tampered(int step, String tensor, int row, int column) {
    return changed(
        of(MOONS, Detail.FULL),
        "tampered.jsonl",
        line -> {
          if (!(line instanceof StepLine old) || old.step() != step) {
            return Stream.of(line);
          }
          Map<String, RecordedTensor> values = new LinkedHashMap<>(old.values());
          Tensor cells = values.get(tensor).cells().orElseThrow().copy();
          cells.set(row, column, cells.get(row, column) + 0.5);
          values.put(tensor, RecordedTensor.of(cells, Detail.FULL));
          return Stream.of(new StepLine(old.batch(), old.loss(), values));
        });
  }

  /** A full trace that does not say what its data are, without keyframes and digests. */
  Path foreign(BiPredicate<Integer, String> keeps, Function<Signature, Stream<Signature>> program) {
    return changed(of(MOONS, Detail.FULL), "foreign.jsonl", line -> foreign(line, keeps, program));
  }

  /** A line as a program writes it that knows nothing of fingerprints, keyframes and digests. */
  static Stream<TraceLine> foreign(TraceLine line, BiPredicate<Integer, String> keeps) {
    return foreign(line, keeps, Stream::of);
  }

  private static Stream<TraceLine> foreign(
      TraceLine line,
      BiPredicate<Integer, String> keeps,
      Function<Signature, Stream<Signature>> program) {
    if (line instanceof Header old) {
      List<Signature> ops = old.program().stream().flatMap(program).toList();
      DataIdentity data = new DataIdentity("my moons", "");
      return Stream.of(new Header("numpy", old.run(), data, ops, Detail.FULL));
    }
    if (line instanceof KeyframeLine) {
      return Stream.empty();
    }
    return Stream.of(line instanceof StepLine step ? foreign(step, keeps) : line);
  }

  private static StepLine foreign(StepLine line, BiPredicate<Integer, String> keeps) {
    Map<String, RecordedTensor> values = new LinkedHashMap<>();
    line.values()
        .forEach(
            (name, tensor) -> {
              if (keeps.test(line.step(), name)) {
                RecordedTensor cells =
                    new RecordedTensor(
                        Optional.empty(), OptionalInt.empty(), "", Statistics.NONE, tensor.cells());
                values.put(name, cells);
              }
            });
    return new StepLine(line.batch(), line.loss(), values);
  }

  /** Keeps some tensors of some steps, by chance. */
  static BiPredicate<Integer, String> byChance(long seed) {
    return (step, name) -> new Random(seed + 31L * step + name.hashCode()).nextInt(3) > 0;
  }

  /** The stepper on a trace whose losses have been read. */
  static Pilot<Model> pilot(Path file) throws Exception {
    return pilot(file, Language.ENGLISH);
  }

  /** The same for readers of another language. */
  static Pilot<Model> pilot(Path file, Language language) throws Exception {
    Appearance look = Appearance.of(Theme.of(ColorDepth.TRUE), Glyphs.UNICODE, language);
    return Pilot.of(new Stepper(), start(file, look));
  }

  /** The same on a terminal that shows ASCII only. */
  static Pilot<Model> ascii(Path file) throws Exception {
    return Pilot.ascii(
        new Stepper(), start(file, Screens.appearance(ColorDepth.NONE, Glyphs.ASCII)));
  }

  private static Model start(Path file, Appearance appearance) throws Exception {
    Replay replay = Replays.of(TraceFile.open(file), Path.of("no data is read"));
    eventually("all losses are read", () -> replay.losses().length == replay.length());
    Session session = new Session(Subject.of(replay), appearance);
    Model start = Stepper.start(session, new Size(80, 24));
    return Travels.portray(start, session.loader().portrayed(start.scene()));
  }
}
