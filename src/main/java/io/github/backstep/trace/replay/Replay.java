package io.github.backstep.trace.replay;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.run.Timeline;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.StepLine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trace as steps to walk about in. Where the run can be had, every tensor of every step can: what
 * is not recorded is computed, and compared with what is. Else there is what is recorded.
 *
 * <p>Safe for several threads, one of which works at a time. The file stays open with its owner.
 */
public final class Replay implements StepHistory {
  /** Of the steps that differ so many are kept; they may be large. */
  private static final int MOST_KEPT = 4;

  private final TraceFile file;
  private final @Nullable Run run;
  private final @Nullable Timeline timeline;
  private final Edits edits;
  private final Program program;
  private final NavigableMap<Integer, Program> programs;
  private final Calendar calendar;
  private final RecordedLosses losses;

  /** The steps that were compared and are recorded as they come out. */
  private final BitSet clean = new BitSet();

  /** Of the other steps those looked at latest. */
  private final Map<Integer, Checked> differing =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Checked> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** A step as it is shown, and where the trace and the computation do not agree. */
  private record Checked(Step step, List<Discrepancy> discrepancies) {}

  /**
   * @param run the run that was recorded; null if it cannot be had
   */
  Replay(TraceFile file, @Nullable Run run) {
    this.file = file;
    this.run = run;
    this.timeline =
        run == null ? null : run.timeline(Timeline.Budget.HALF, new RecordedStates(file, run));
    this.edits = run == null ? RecordedEdits.of(file) : run.edits();
    this.program = run == null ? RecordedProgram.of(file.header()) : run.program();
    this.programs = RecordedProgram.of(file.header(), edits);
    this.calendar = run == null ? RecordedCalendar.of(file) : run.calendar();
    this.losses = new RecordedLosses(file);
  }

  public TraceFile file() {
    return file;
  }

  /** The run that was recorded, if its data are here and this program can compute it. */
  public Optional<Run> run() {
    return Optional.ofNullable(run);
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public Program program(int step) {
    return run == null ? programs.floorEntry(step).getValue() : run.program(step);
  }

  @Override
  public Edits edits() {
    return edits;
  }

  @Override
  public Calendar calendar() {
    return calendar;
  }

  @Override
  public int length() {
    return file.steps();
  }

  @Override
  public double[] losses() {
    return losses.known();
  }

  /** Computed from there on: what is recorded is of the run as it was. */
  @Override
  public Optional<StepHistory> edited(Edits others) {
    return Optional.ofNullable(timeline).map(it -> it.edited(others, losses.all()));
  }

  @Override
  public String originOf(String tensor) {
    return run == null ? "as the trace has it" : run.originOf(tensor);
  }

  /**
   * A step as it is recorded, and as it comes out where it is not.
   *
   * @throws io.github.backstep.trace.TraceException if the trace cannot be read there
   */
  @Override
  public Step step(int index, SeekListener listener) {
    return checked(index, listener).step();
  }

  /**
   * The tensors of a step that are not recorded as they come out, in the order of its operations.
   */
  public List<Discrepancy> discrepancies(int index) {
    return checked(index, SeekListener.NONE).discrepancies();
  }

  private synchronized Checked checked(int index, SeekListener listener) {
    if (index < 0 || index >= length()) {
      throw new IndexOutOfBoundsException(
          "step " + index + " of a trace with steps 0 to " + (length() - 1));
    }
    Checked kept = differing.get(index);
    return kept != null ? kept : check(index, listener);
  }

  private Checked check(int index, SeekListener listener) {
    RecordedSteps recorded = new RecordedSteps(file, program(index), edits);
    if (timeline == null || run == null) {
      return new Checked(recorded.step(index), List.of());
    }
    Step computed = timeline.step(index, listener);
    if (clean.get(index)) {
      return new Checked(computed, List.of());
    }
    StepLine line = file.step(index);
    List<Discrepancy> discrepancies =
        new Comparison(computed.program(), run.kernel()).of(line, computed);
    if (discrepancies.isEmpty()) {
      clean.set(index);
      return new Checked(computed, discrepancies);
    }
    Step shown = asRecorded(computed, recorded.cells(line));
    Checked checked = new Checked(shown, discrepancies);
    differing.put(index, checked);
    return checked;
  }

  /** A step with what the trace has in the place of what was computed. */
  private Step asRecorded(Step computed, Map<String, Tensor> cells) {
    Map<String, Tensor> values = new HashMap<>();
    for (Op op : computed.program().ops()) {
      values.put(op.writes(), cells.getOrDefault(op.writes(), computed.value(op.writes())));
    }
    return Step.of(computed.program(), computed.batch(), computed.before(), values);
  }
}
