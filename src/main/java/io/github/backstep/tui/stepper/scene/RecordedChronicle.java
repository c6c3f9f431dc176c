package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Evaluation;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.NoteLine;
import io.github.backstep.trace.replay.Discrepancy;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.tui.stepper.text.Numbers;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a trace says besides its steps: scores, notes, what-if changes, and whether it is whole. */
record RecordedChronicle(Replay replay, List<Marker> markers) implements Chronicle {
  /** The longest name of a file that is shown whole. */
  private static final int LONGEST_NAME = 24;

  static RecordedChronicle of(Replay replay) {
    TraceFile file = replay.file();
    Stream<Marker> evaluations = file.evaluations().stream().map(RecordedChronicle::evaluation);
    Stream<Marker> notes = file.notes().stream().map(RecordedChronicle::note);
    Stream<Marker> edits = file.edits().stream().map(line -> Marker.of(line.edit()));
    List<Marker> markers =
        Stream.of(evaluations, notes, edits)
            .flatMap(all -> all)
            .map(marker -> within(marker, replay.length()))
            .sorted(Comparator.comparingInt(Marker::step))
            .toList();
    return new RecordedChronicle(replay, markers);
  }

  private static Marker evaluation(Evaluation evaluation) {
    Sentence text =
        Sentence.of(
            evaluation.epoch() == 1 ? "marker.first-evaluation" : "marker.evaluation",
            evaluation.epoch(),
            Numbers.readable(evaluation.train().loss()),
            evaluation.test().accuracy());
    return new Marker(evaluation.step(), Marker.Kind.EVALUATION, text);
  }

  private static Marker note(NoteLine note) {
    String text = note.text().replaceAll("\\p{Cntrl}", " ");
    return new Marker(note.step(), Marker.Kind.NOTE, Sentence.of("marker.note", text));
  }

  /** What was said of a step that is not there stands at the end. */
  private static Marker within(Marker marker, int steps) {
    int step = Math.max(0, Math.min(marker.step(), steps - 1));
    return new Marker(step, marker.kind(), marker.text());
  }

  @Override
  public boolean isRecorded() {
    return true;
  }

  @Override
  public List<Discrepancy> discrepancies(int step) {
    return replay.discrepancies(step);
  }

  @Override
  public String problem() {
    return replay.file().problem().map(TraceException::getMessage).orElse("");
  }

  /** Which file this is, and whether the recording came to its end. */
  @Override
  public String title(Texts texts) {
    Path name = replay.file().path().getFileName();
    String shown = name == null ? "" : name.toString();
    String tail = shown.substring(Math.max(0, shown.length() - LONGEST_NAME + 1));
    String fitting = shown.length() > LONGEST_NAME ? "…" + tail : shown;
    boolean complete = replay.file().isComplete();
    return texts.of(complete ? "header.replay" : "header.replay-incomplete", fitting) + " ";
  }
}
