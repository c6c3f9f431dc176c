package io.github.backstep.tui.stepper.scene;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Address;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was loaded for one step: the step, the one before it, and what the pictures show. To its
 * readers it is a run of which only these two steps can be had.
 *
 * @param losses of every step executed so far, from step 0 on
 * @param before what the network makes of the data with the parameters this step found
 * @param after the same with those it left
 * @param beside the same step of another run, if there are two
 */
public record Scene(
    StepSource run,
    Steps steps,
    Losses losses,
    Portrait before,
    Portrait after,
    @Nullable Beside beside)
    implements StepSource {
  /** A scene of one run alone. */
  public Scene(StepSource run, Steps steps, Losses losses, Portrait before, Portrait after) {
    this(run, steps, losses, before, after, null);
  }

  /**
   * The steps themselves.
   *
   * @param previous null at the first step
   * @param discrepancies where they are recorded otherwise than they come out
   */
  public record Steps(Step step, @Nullable Step previous, Discrepancies discrepancies) {}

  public Step step() {
    return steps.step();
  }

  @Nullable Step previous() {
    return steps.previous();
  }

  public Discrepancies discrepancies() {
    return steps.discrepancies();
  }

  /** This scene with what has been trained since it was loaded. */
  public Scene with(Losses other) {
    return new Scene(run, steps, other, before, after, beside);
  }

  /** This scene with other portraits. */
  public Scene with(Portrait otherBefore, Portrait otherAfter) {
    return new Scene(run, steps, losses, otherBefore, otherAfter, beside);
  }

  /** This scene with the same step of another run beside it. */
  public Scene beside(Scene other) {
    Beside there = new Beside(other, step());
    return new Scene(run, steps, losses, before, after, there);
  }

  /** This scene without another run. */
  public Scene alone() {
    return new Scene(run, steps, losses, before, after);
  }

  public boolean isPortrayed() {
    return !before.isBlank() && !after.isBlank();
  }

  /** The samples of the batch, a row each; null if a trace does not have them. */
  public @Nullable Tensor samples() {
    Tensor inputs = program().writes(TensorNames.INPUTS) ? written(TensorNames.INPUTS) : null;
    return inputs == null || inputs.size() == 0 ? null : inputs;
  }

  /** The class of a sample of the batch, −1 if a trace does not have it. */
  public int label(int sample) {
    Tensor targets = written(TensorNames.TARGETS);
    if (targets == null || sample >= targets.rows()) {
      return -1;
    }
    int label = 0;
    for (int column = 1; column < targets.columns(); column++) {
      label = targets.get(sample, column) > targets.get(sample, label) ? column : label;
    }
    return label;
  }

  public int index() {
    return step().index();
  }

  public MiniBatch batch() {
    return step().batch();
  }

  @Override
  public Program program() {
    return step().program();
  }

  @Override
  public Program program(int index) {
    return step(index).program();
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
    return run.length();
  }

  @Override
  public Step step(int index) {
    if (index == index()) {
      return step();
    }
    Step previous = previous();
    if (previous != null && index == previous.index()) {
      return previous;
    }
    throw new IndexOutOfBoundsException("step " + index + " is not loaded with " + index());
  }

  @Override
  public String originOf(String tensor) {
    return run.originOf(tensor);
  }

  /** Whether the value at an address is known and the reasons for it can be asked for. */
  public boolean explains(Address address) {
    String tensor = Objects.requireNonNull(address.tensor());
    int at = address.moment().step(calendar());
    if (address.moment().isBefore()) {
      return index() == at + 1 && step().hasBefore(tensor);
    }
    Step previous = previous();
    boolean loaded = at == index() || (previous != null && at == previous.index());
    return loaded && program().writes(tensor) && step(at).has(tensor);
  }

  /**
   * How a trace has a pane's tensor otherwise than it comes out, if it does. What a step found is
   * what it was computed from, whatever is recorded of it.
   */
  public Optional<Discrepancy> discrepancy(Pane pane) {
    int at = pane.moment().step(calendar());
    return at == index() ? discrepancies().of(at, pane.tensor()) : Optional.empty();
  }

  /** Why a cell of a pane has its value; null if there is no cell, or nothing is known of it. */
  public @Nullable Explanation explanationOf(Pane pane, Cell cell) {
    Address address = pane.address(cell);
    boolean known = pane.isKnown() && pane.cells().size() > 0;
    return known && explains(address) ? new Why(this).of(address) : null;
  }

  /** What this step wrote, null if a trace does not have it. */
  public @Nullable Tensor written(String tensor) {
    return step().has(tensor) ? step().value(tensor) : null;
  }

  /** What this step found, null if a trace does not have it. */
  public @Nullable Tensor found(String tensor) {
    return step().hasBefore(tensor) ? step().before(tensor) : null;
  }

  /** The shape of a tensor of this step; without cells if even that is not known. */
  Shape shapeOf(String tensor, @Nullable Tensor value) {
    if (value != null) {
      return value.shape();
    }
    return program().writes(tensor)
        ? program().shape(tensor).forBatch(batch().size())
        : new Shape(0, 0);
  }

  /** How a tensor stands once the operations up to and including {@code op} have been executed. */
  public Standing standing(String tensor, int op) {
    if (program().writerOf(tensor) <= op) {
      return Standing.of(written(tensor), Freshness.NOW);
    }
    if (program().carries(tensor)) {
      return Standing.of(found(tensor), Freshness.CARRIED);
    }
    Step previous = previous();
    if (previous == null) {
      return new Standing(null, Freshness.NOT_YET);
    }
    Tensor left = previous.has(tensor) ? previous.value(tensor) : null;
    return Standing.of(left, Freshness.LEFT_OVER);
  }

  /** Whether what a tensor holds belongs to this step. */
  public enum Freshness {
    /** Computed in this step. */
    NOW,
    /** A parameter or velocity that this step found and has not changed yet. */
    CARRIED,
    /** Computed in the step before and about to be replaced. */
    LEFT_OVER,
    /** Never computed so far. */
    NOT_YET,
    /** Computed, but a trace does not have it. */
    UNKNOWN
  }

  /** A tensor and what it is worth. */
  public record Standing(@Nullable Tensor tensor, Freshness freshness) {
    private static Standing of(@Nullable Tensor tensor, Freshness freshness) {
      return new Standing(tensor, tensor == null ? Freshness.UNKNOWN : freshness);
    }
  }
}
