package io.github.backstep.trace.record;

import io.github.backstep.network.Op;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.file.TraceTarget;
import io.github.backstep.trace.file.TraceWriter;
import io.github.backstep.trace.format.DataIdentity;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.EditLine;
import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.Header;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.StepLine;
import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down a training while it happens. What it hears of a step it writes at once, so the
 * tensors may be on loan.
 *
 * <p>{@link #finish} completes the trace. A recorder closed before leaves one that is cut short but
 * readable. {@link #close} may come from another thread, that of a Ctrl-C; the training's own next
 * word is then not written any more and {@link #isClosed} says so.
 */
public final class Recorder implements TrainingListener, Closeable {
  private final Run run;
  private final Recording recording;
  private final TraceWriter writer;
  private final int cellsPerTensor;
  private boolean closed;

  private Recorder(Run run, Recording recording, TraceWriter writer) {
    this.run = run;
    this.recording = recording;
    this.writer = writer;
    this.cellsPerTensor = cells(run) / run.program().size();
  }

  /** How many cells a step writes. */
  private static int cells(Run run) {
    int samples = run.calendar().batchSize(0);
    return run.program().ops().stream()
        .map(op -> op.shape().forBatch(samples))
        .mapToInt(shape -> shape.rows() * shape.columns())
        .sum();
  }

  /**
   * Begins a recording: the header, and the first keyframe.
   *
   * @param engine the program that records, and its version
   * @throws io.github.backstep.trace.TraceException if the target cannot be written
   */
  public static Recorder begin(Run run, Recording recording, TraceTarget target, String engine) {
    TraceWriter writer = TraceWriter.begin(target, header(run, recording, engine));
    Recorder recorder = new Recorder(run, recording, writer);
    recorder.writeEdits(0);
    writer.write(new KeyframeLine(0, run.start()));
    return recorder;
  }

  /** What is changed by hand before a step. */
  private void writeEdits(int step) {
    run.edits().before(step).forEach(change -> writer.write(new EditLine(new Edit(step, change))));
  }

  private static Header header(Run run, Recording recording, String engine) {
    return new Header(
        engine,
        run.config(),
        new DataIdentity(run.data().train().name(), run.data().fingerprint().toString()),
        run.program().ops().stream().map(Op::signature).toList(),
        recording.detail());
  }

  @Override
  public synchronized void onStep(StepOutcome step) {
    if (closed) {
      return;
    }
    Map<String, RecordedTensor> values = values(step, recording.detailOf(step.index()));
    writer.write(new StepLine(step.batch(), step.loss(), values));
    int next = step.index() + 1;
    writeEdits(next);
    if (recording.hasKeyframeBefore(next) && next < run.calendar().steps()) {
      writer.write(new KeyframeLine(next, run.found(carried(step), next)));
    }
  }

  /** Every tensor the step wrote; digests and statistics are shared among threads. */
  private Map<String, RecordedTensor> values(StepOutcome step, Detail detail) {
    List<String> names = run.program(step.index()).tensors();
    RecordedTensor[] records = new RecordedTensor[names.size()];
    run.kernel()
        .inRanges(
            names.size(),
            cellsPerTensor,
            (from, to) -> {
              for (int i = from; i < to; i++) {
                records[i] = RecordedTensor.of(step.value(names.get(i)), detail);
              }
            });
    Map<String, RecordedTensor> values = new LinkedHashMap<>();
    for (int i = 0; i < records.length; i++) {
      values.put(names.get(i), records[i]);
    }
    return values;
  }

  private Map<String, Tensor> carried(StepOutcome step) {
    Map<String, Tensor> carried = new LinkedHashMap<>();
    run.start()
        .forEach(
            (name, start) ->
                carried.put(name, run.program().writes(name) ? step.value(name) : start));
    return carried;
  }

  @Override
  public synchronized void onEvaluation(Evaluation evaluation) {
    if (!closed) {
      writer.write(new EvaluationLine(evaluation.epoch(), evaluation.train(), evaluation.test()));
    }
  }

  /** How many bytes have been stored so far. */
  public long bytes() {
    return writer.bytes();
  }

  /** How many steps have been recorded. */
  public synchronized int steps() {
    return writer.steps();
  }

  /** Whether the recording has ended, complete or not. */
  public synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Completes the trace.
   *
   * @throws io.github.backstep.trace.TraceException if it cannot be written
   */
  public synchronized void finish() {
    if (!closed) {
      closed = true;
      writer.finish();
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      writer.close();
    }
  }
}
