package io.github.backstep.explain.expression;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.network.Program;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A run that answers questions: its steps, how well it does after any of them, and where a
 * condition first holds. What took long to find out it remembers. Safe for several threads.
 */
public final class Evidence {
  private static final int BEFORE_FIRST_OPERATION = -1;

  private final @Nullable Run run;
  private final StepHistory steps;
  private final Vocabulary vocabulary;
  private final Map<Integer, Standing> standings = new ConcurrentHashMap<>();
  private final Map<String, Optional<Search.Hit>> firsts = new ConcurrentHashMap<>();

  /**
   * @param run null if only its steps can be had, as of a trace whose data are not here
   * @param steps those of the run
   */
  public Evidence(@Nullable Run run, StepHistory steps) {
    this.run = run;
    this.steps = steps;
    this.vocabulary =
        Vocabulary.of(steps.program()).with("accuracy", this::accuracyAtTheEndOfAnEpoch);
  }

  /** A run whose steps nobody else looks at. */
  public static Evidence of(Run run) {
    return new Evidence(run, run.timeline());
  }

  /**
   * The run itself.
   *
   * @throws AddressException if only its steps can be had
   */
  public Run run() {
    if (run == null) {
      throw new AddressException("only the tensors of this trace are known, not its run");
    }
    return run;
  }

  public StepHistory steps() {
    return steps;
  }

  public Program program() {
    return steps.program();
  }

  public Calendar calendar() {
    return steps.calendar();
  }

  /** The number of the last step. */
  public int lastStep() {
    return steps.length() - 1;
  }

  /**
   * The network as a step left it.
   *
   * @param step −1 for the network before the first step
   */
  public Standing after(int step) {
    return standings.computeIfAbsent(step, it -> Standing.of(run(), steps, it));
  }

  /**
   * A condition on this run's steps.
   *
   * @throws io.github.backstep.explain.condition.ConditionException if the text is none
   */
  public Condition condition(String text) {
    return ConditionParser.parse(text, vocabulary);
  }

  /** The first moment at which a condition holds; empty if it never does. */
  public Optional<Search.Hit> first(Condition condition) {
    return firsts.computeIfAbsent(
        condition.text(),
        text ->
            new Search(steps, List.of(condition), SeekListener.NONE)
                .after(0, BEFORE_FIRST_OPERATION));
  }

  private double accuracyAtTheEndOfAnEpoch(Step step) {
    Calendar calendar = calendar();
    boolean last = step.index() == calendar.lastStepOf(calendar.epochOf(step.index()));
    return last ? after(step.index()).test().accuracy() : Double.NaN;
  }
}
