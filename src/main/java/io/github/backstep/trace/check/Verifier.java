package io.github.backstep.trace.check;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.file.TraceLines;
import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.format.TraceLine;
import io.github.backstep.trace.replay.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Checks every line of a trace against what comes out when its run is computed again; or, where it
 * cannot be, every operation against its own recorded inputs.
 */
public final class Verifier {
  /** More would be read by nobody. */
  private static final int MOST_TOLD = 20;

  private final TraceFile file;
  private final LineCheck check;
  private final boolean computed;
  private final List<Finding> findings = new ArrayList<>();
  private int wrong;
  private int steps;
  private int keyframes;
  private int evaluations;

  private Verifier(Replay replay) {
    this.file = replay.file();
    this.computed = replay.run().isPresent();
    this.check =
        replay.run().<LineCheck>map(RecomputedCheck::new).orElseGet(() -> new LocalCheck(replay));
  }

  /**
   * Checks a trace.
   *
   * @param progress hears of every step that was checked
   */
  public static Verification verify(Replay replay, IntConsumer progress) {
    return new Verifier(replay).verify(progress);
  }

  private Verification verify(IntConsumer progress) {
    try (TraceLines lines = file.lines()) {
      Optional<TraceLine> line = lines.next();
      while (line.isPresent()) {
        check(line.get());
        if (line.get() instanceof StepLine step) {
          progress.accept(step.step());
        }
        line = lines.next();
      }
    } catch (TraceException e) {
      // The message says where.
      add(List.of(Finding.of("the file", String.valueOf(e.getMessage()))));
    }
    return new Verification(steps, keyframes, evaluations, findings, wrong, computed, cutShort());
  }

  private Optional<String> cutShort() {
    return file.isComplete()
        ? Optional.empty()
        : Optional.of(
            file.problem()
                .map(problem -> String.valueOf(problem.getMessage()))
                .orElse("it has no end line: the recording was cut short"));
  }

  /** Edits need no check of their own: what is computed is computed with them. */
  private void check(TraceLine line) {
    if (line instanceof StepLine step) {
      steps++;
      add(check.step(step));
    } else if (line instanceof KeyframeLine keyframe) {
      keyframes++;
      add(check.keyframe(keyframe));
    } else if (line instanceof EvaluationLine evaluation) {
      evaluations++;
      add(check.evaluation(evaluation));
    }
  }

  private void add(List<Finding> found) {
    wrong += found.size();
    found.stream().limit(MOST_TOLD - findings.size()).forEach(findings::add);
  }
}
