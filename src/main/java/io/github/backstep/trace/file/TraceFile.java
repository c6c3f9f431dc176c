package io.github.backstep.trace.file;

import io.github.backstep.run.Evaluation;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.EditLine;
import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.Header;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.NoteLine;
import io.github.backstep.trace.format.StepLine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * A trace in a file, zipped or not, of which any step can be asked for.
 *
 * <p>A complete trace opens at once. One without an index is read through when it is opened. Lines
 * are read when they are asked for, and nothing is kept. Any thread may ask, and be interrupted.
 */
public final class TraceFile implements Closeable {
  private final Path path;
  private final Storage storage;
  private final Header header;
  private final int steps;
  private volatile View view;

  private TraceFile(Path path, Storage storage, Header header, View view) {
    this.path = path;
    this.storage = storage;
    this.header = header;
    this.view = view;
    this.steps = view.index().steps();
  }

  /** Opens a trace; see {@link #open(Path, ScanListener)}. */
  public static TraceFile open(Path path) {
    return open(path, ScanListener.NONE);
  }

  /**
   * Opens a trace.
   *
   * @param listener watches if the file has to be read through
   * @throws TraceException if this is no trace, or one of a newer version
   * @throws java.util.concurrent.CancellationException if the listener wants no more
   */
  public static TraceFile open(Path path, ScanListener listener) {
    Opening opening = Opening.of(path, listener);
    return new TraceFile(path, opening.storage(), opening.header(), opening.view());
  }

  public Path path() {
    return path;
  }

  public Header header() {
    return header;
  }

  /** How many steps can be read. */
  public int steps() {
    return steps;
  }

  /** Whether the recording came to its end. */
  public boolean isComplete() {
    return view.complete();
  }

  /**
   * What is wrong with the file from some line on; nothing before it is affected. Empty if all is
   * well as far as is known, as it also is when a recording was cut short between two lines.
   */
  public Optional<TraceException> problem() {
    return view.problem();
  }

  /**
   * The line of a step.
   *
   * @throws IndexOutOfBoundsException if the trace has no such step
   * @throws TraceException if it cannot be read
   */
  public StepLine step(int step) {
    Objects.checkIndex(step, steps);
    return ask(it -> it.step(step));
  }

  /** The last keyframe that is not after a step; empty if there is none. */
  public Optional<KeyframeLine> keyframe(int step) {
    Objects.checkIndex(step, steps + 1);
    return ask(it -> it.keyframe(step));
  }

  /** The scores after each evaluated epoch. */
  public List<Evaluation> evaluations() {
    return all(LineKind.EVALUATION, TraceFile::evaluation);
  }

  private static Evaluation evaluation(View.Found found) {
    if (found.line() instanceof EvaluationLine line) {
      return new Evaluation(line.epoch(), found.steps() - 1, line.train(), line.test());
    }
    throw new IllegalStateException("not an evaluation: " + found.line().kind());
  }

  /** Reads the loss of every step, in order. */
  public void losses(DoubleConsumer reader) {
    View asked = view;
    try {
      asked.each(LineKind.STEP, line -> reader.accept(((StepLine) line).loss()));
    } catch (IOException e) {
      throw Opening.failed(path, e);
    }
  }

  /** The what-if changes, in order. */
  public List<EditLine> edits() {
    return all(LineKind.EDIT, found -> (EditLine) found.line());
  }

  /** The markers, in the order in which they were set. */
  public List<NoteLine> notes() {
    return all(LineKind.NOTE, found -> (NoteLine) found.line());
  }

  private <T> List<T> all(LineKind kind, Function<View.Found, T> of) {
    return ask(it -> it.all(kind)).stream().map(of).toList();
  }

  /** Every line from the first one on, read strictly and checked against the digest at the end. */
  public TraceLines lines() {
    return new TraceLines(storage, view);
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask(View view) throws IOException;
  }

  /** Asks again, of an index made anew, if something is not where the one in the file has it. */
  private <T> T ask(Question<T> question) {
    try {
      View asked = view;
      try {
        return question.ask(asked);
      } catch (TraceException e) {
        if (asked.trusted()) {
          throw e;
        }
        return question.ask(rescanned());
      }
    } catch (IOException e) {
      throw Opening.failed(path, e);
    }
  }

  private synchronized View rescanned() throws IOException {
    if (!view.trusted()) {
      view = Scanning.of(storage, ScanListener.NONE);
    }
    return view;
  }

  @Override
  public void close() {
    try {
      storage.close();
      view.storage().close();
    } catch (IOException e) {
      throw Opening.failed(path, e);
    }
  }
}
