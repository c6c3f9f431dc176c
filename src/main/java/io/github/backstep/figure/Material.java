package io.github.backstep.figure;

import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepHistory;
import java.util.List;
import java.util.Optional;

/**
 * What there is to draw figures of one run from. It keeps what took long to compute, and is for one
 * thread at a time.
 */
public final class Material {
  private final StepHistory steps;
  private final List<Evaluation> recorded;
  private final Optional<Run> run;
  private final Optional<Evaluator> evaluator;
  private final Optional<TestRows> testRows;
  private final History history;

  /**
   * @param steps of the run
   * @param run with its data and its network; empty for a trace of which they are not at hand
   * @param recorded the evaluations that a trace has
   */
  public Material(StepHistory steps, Optional<Run> run, List<Evaluation> recorded) {
    this(steps, run, recorded, false);
  }

  private Material(
      StepHistory steps, Optional<Run> run, List<Evaluation> recorded, boolean looksAhead) {
    this.recorded = recorded;
    this.steps = steps;
    this.run = run;
    this.evaluator = run.map(Run::evaluator);
    this.testRows = run.map(TestRows::new);
    this.history = new History(steps, evaluator, recorded, looksAhead);
  }

  /** A live run. */
  public static Material of(Run run, StepHistory steps) {
    return new Material(steps, Optional.of(run), List.of());
  }

  /**
   * The same for somebody who goes back and forth: what is known of later moments is drawn too,
   * where a figure is of a whole history.
   */
  public Material lookingAhead() {
    return new Material(steps, run, recorded, true);
  }

  public StepHistory steps() {
    return steps;
  }

  Optional<Run> run() {
    return run;
  }

  Optional<Evaluator> evaluator() {
    return evaluator;
  }

  /** The test rows and what they are taken for, where there is something to evaluate. */
  public Optional<TestRows> testRows() {
    return testRows;
  }

  History history() {
    return history;
  }
}
