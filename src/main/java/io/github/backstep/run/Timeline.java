package io.github.backstep.run;

import io.github.backstep.network.Program;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A live run whose steps can be asked for in any order, within bounded memory.
 *
 * <p>The steps around the last ones asked for are kept whole. Others are computed again from the
 * nearest keyframe before them, with the same bits, since a step depends on nothing but the carried
 * tensors and its mini-batch. Safe for several threads, one of which works at a time.
 */
public final class Timeline implements StepHistory {
  /** Steps kept whole on the way to a step that is sought, so that the next step back is there. */
  private static final int TAIL = 8;

  /** A known state is looked for only if it saves more steps than this. */
  private static final int FAR = 16;

  private final Run run;
  private final Budget budget;
  private final KnownStates known;
  private final Keyframes keyframes;
  private final StepWindow window;
  private double[] losses = new double[64];
  private int trained;
  private Execution execution;

  /** How much memory a timeline may keep. */
  public record Budget(long stepBytes, long keyframeBytes) {
    public static final Budget DEFAULT = new Budget(64L << 20, 192L << 20);

    /** Half of it: of a run beside which another one may be looked at. */
    public static final Budget HALF = new Budget(32L << 20, 96L << 20);
  }

  Timeline(Run run, Budget budget) {
    this(run, budget, KnownStates.NONE);
  }

  /**
   * @param known states from which to compute as well as from those it computed itself
   */
  Timeline(Run run, Budget budget, KnownStates known) {
    Map<String, Tensor> start = run.start();
    this.run = run;
    this.budget = budget;
    this.known = known;
    this.keyframes = new Keyframes(start, run.calendar().steps(), budget.keyframeBytes());
    this.window = new StepWindow(budget.stepBytes());
    this.execution = run.execution(start, 0);
  }

  /** The timeline of the same run with other edits. What it has of the steps before is kept. */
  private Timeline(Timeline other, Edits edits, double[] losses) {
    int same = other.run.edits().firstDifference(edits).orElse(other.length());
    this.run = other.run.edited(edits);
    this.budget = other.budget;
    this.known = other.known.upTo(same - 1);
    this.keyframes = new Keyframes(run.start(), run.calendar().steps(), budget.keyframeBytes());
    this.window = new StepWindow(budget.stepBytes());
    this.execution = run.execution(run.start(), 0);
    this.trained = Math.min(losses.length, same);
    this.losses = Arrays.copyOf(losses, Math.max(64, trained));
    keyframes.takeOver(other.keyframes, same);
    other.window.stepsBefore(same).forEach(window::put);
  }

  /** The same run with other edits. What is known of the steps before the first of them is kept. */
  @Override
  public Optional<StepHistory> edited(Edits edits) {
    return Optional.of(edited(edits, losses()));
  }

  /**
   * The same, where the losses of some first steps are known.
   *
   * @param first of every step from 0 on, as far as they are known
   */
  public synchronized Timeline edited(Edits edits, double[] first) {
    return new Timeline(this, edits, first);
  }

  @Override
  public Program program() {
    return run.program();
  }

  @Override
  public Program program(int step) {
    return run.program(step);
  }

  @Override
  public Edits edits() {
    return run.edits();
  }

  @Override
  public Calendar calendar() {
    return run.calendar();
  }

  @Override
  public int length() {
    return run.calendar().steps();
  }

  @Override
  public String originOf(String tensor) {
    return run.originOf(tensor);
  }

  @Override
  public synchronized Step step(int index, SeekListener listener) {
    if (index < 0 || index >= length()) {
      throw new IndexOutOfBoundsException(
          "step " + index + " of a run with steps 0 to " + (length() - 1));
    }
    Step kept = window.get(index);
    return kept != null ? kept : seek(index, listener);
  }

  private Step seek(int index, SeekListener listener) {
    begin(index);
    while (execution.next() < index - TAIL) {
      proceed(index, listener);
      execution.advance();
      record(null);
    }
    return retainUpTo(index, listener);
  }

  /** Has the execution begin as closely before a step as possible. */
  private void begin(int index) {
    int from = keyframes.floor(index);
    if (execution.next() > index || execution.next() < from) {
      execution = run.execution(keyframes.before(from), from);
    }
    if (index - execution.next() > FAR) {
      known
          .floor(index)
          .filter(state -> state.step() > execution.next())
          .ifPresent(state -> execution = run.execution(state.state(), state.step()));
    }
  }

  private Step retainUpTo(int index, SeekListener listener) {
    Step step;
    do {
      proceed(index, listener);
      step = execution.retain();
      record(step);
    } while (execution.next() <= index);
    return step;
  }

  private void proceed(int target, SeekListener listener) {
    int step = execution.next();
    if (keyframes.wants(step)) {
      keyframes.put(step, execution.copyOfState());
    }
    if (!listener.at(step, target)) {
      throw new CancellationException("called back at step " + step + " on the way to " + target);
    }
  }

  private void record(@Nullable Step step) {
    int done = execution.next() - 1;
    if (done == trained) {
      if (trained == losses.length) {
        losses = Arrays.copyOf(losses, 2 * trained);
      }
      losses[trained++] = execution.loss();
    }
    if (step != null) {
      window.put(step);
    }
  }

  /** The loss of every step executed so far, from step 0 on. */
  @Override
  public synchronized double[] losses() {
    return Arrays.copyOf(losses, trained);
  }
}
