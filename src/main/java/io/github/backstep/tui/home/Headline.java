package io.github.backstep.tui.home;

import io.github.backstep.network.Signature;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.CommandLine;
import io.github.backstep.run.Edits;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Header;
import io.github.backstep.tui.app.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said of a trace at a glance.
 *
 * @param state how whole it is
 * @param run data and layers: {@code moons 2-16-16-2}; empty if it cannot be read
 * @param origin who wrote it, and the options that make such a run
 * @param losses of the steps; empty if they were not read, since that would take long
 * @param problem what is wrong with the file; empty if nothing is known to be
 */
record Headline(
    State state, Size size, String run, Origin origin, List<Double> losses, String problem) {
  /** Up to so many bytes a trace is read for its losses. */
  private static final long LOSSES_UP_TO = 4_000_000;

  Headline {
    losses = List.copyOf(losses);
  }

  /** How whole a trace is. */
  enum State {
    COMPLETE,
    /** The recording was cut short; what is there can be read. */
    INCOMPLETE,
    /** Something is wrong from some line on; what is before it can be read. */
    DAMAGED,
    UNREADABLE
  }

  /**
   * @param detail how much of each step is recorded
   */
  record Size(long bytes, int steps, String detail) {}

  /** Where it comes from. */
  record Origin(String engine, String options) {}

  /**
   * Reads it.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  static Headline of(Path path, Progress progress) {
    long bytes = size(path);
    try (TraceFile file = TraceFile.open(path, (at, length) -> !progress.cancelled())) {
      return of(file, bytes);
    } catch (TraceException e) {
      String problem = String.valueOf(e.getMessage());
      Size size = new Size(bytes, 0, "");
      return new Headline(State.UNREADABLE, size, "", new Origin("", ""), List.of(), problem);
    }
  }

  private static Headline of(TraceFile file, long bytes) {
    Header header = file.header();
    List<Double> losses = new ArrayList<>();
    String problem = file.problem().map(Throwable::getMessage).orElse("");
    try {
      if (bytes <= LOSSES_UP_TO) {
        file.losses(losses::add);
      }
    } catch (TraceException e) {
      problem = String.valueOf(e.getMessage());
    }
    State whole = file.isComplete() ? State.COMPLETE : State.INCOMPLETE;
    return new Headline(
        problem.isEmpty() ? whole : State.DAMAGED,
        new Size(bytes, file.steps(), header.detail().name()),
        run(header),
        new Origin(header.engine(), CommandLine.of(header.run(), Edits.NONE).toString()),
        losses,
        problem);
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String run(Header header) {
    ModelConfig model = header.run().model();
    String layers =
        Stream.of(
                columns(header, TensorNames.INPUTS),
                model.layers().stream().map(String::valueOf),
                columns(header, TensorNames.TARGETS))
            .flatMap(size -> size)
            .collect(Collectors.joining("-"));
    return header.data().name() + " " + layers;
  }

  private static Stream<String> columns(Header header, String tensor) {
    return header.program().stream()
        .filter(operation -> operation.writes().equals(tensor))
        .map(Signature::shape)
        .map(shape -> String.valueOf(shape.columns()));
  }
}
