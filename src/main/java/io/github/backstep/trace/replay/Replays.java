package io.github.backstep.trace.replay;

import io.github.backstep.data.DataException;
import io.github.backstep.run.EditException;
import io.github.backstep.run.Run;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Header;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens traces for replay. */
public final class Replays {
  private Replays() {}

  /**
   * Makes a trace ready to be walked about in.
   *
   * @param dataFolder where data files lie
   * @throws TraceException if the trace leaves out what cannot be computed here
   */
  public static Replay of(TraceFile file, Path dataFolder) {
    Header header = file.header();
    if (file.steps() == 0) {
      throw new TraceException(file.path().toString(), "expected at least one step, got none");
    }
    if (isForeign(header)) {
      requireCells(file, "it has no fingerprint of its data");
      return new Replay(file, null);
    }
    return new Replay(file, run(file, dataFolder));
  }

  /** Whether nothing says which data the trace was made with. */
  private static boolean isForeign(Header header) {
    return header.data().fingerprint().isEmpty();
  }

  private static @Nullable Run run(TraceFile file, Path dataFolder) {
    Run run;
    try {
      run = Run.prepare(file.header().run(), dataFolder);
    } catch (DataException e) {
      requireCells(file, "its data cannot be had: " + e.getMessage());
      return null;
    }
    if (!run.data().fingerprint().toString().equals(file.header().data().fingerprint())) {
      requireCells(
          file,
          "it was made with other data: fingerprint %s, here %s"
              .formatted(file.header().data().fingerprint(), run.data().fingerprint()));
      return null;
    }
    if (!RecordedProgram.isThatOf(file.header(), run.program())) {
      requireCells(file, "its operations are not those of this program");
      return null;
    }
    return edited(run, file);
  }

  private static Run edited(Run run, TraceFile file) {
    try {
      return run.edited(RecordedEdits.of(file));
    } catch (EditException e) {
      throw new TraceException(file.path() + ": edit", String.valueOf(e.getMessage()), e);
    }
  }

  /** What cannot be computed must be recorded. */
  private static void requireCells(TraceFile file, String reason) {
    boolean full = !RecordedSteps.isThin(file.step(0));
    if (!full) {
      throw new TraceException(
          file.path().toString(),
          "expected every cell, since nothing can be computed (%s), got detail %s. Record it with"
                  .formatted(reason, file.header().detail().name())
              + " --detail full, or have its data here");
    }
  }
}
