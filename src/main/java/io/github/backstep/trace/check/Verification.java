package io.github.backstep.trace.check;

import java.util.List;
import java.util.Optional;

/**
 * What came of checking a trace.
 *
 * @param steps how many were checked
 * @param keyframes how many were checked
 * @param evaluations how many were checked
 * @param findings what is wrong, in order; the first few of them
 * @param wrong how many things are wrong
 * @param computed whether the run was computed again; else every operation was checked by itself,
 *     from its recorded inputs
 * @param cutShort why the trace has no end, if it has none
 */
public record Verification(
    int steps,
    int keyframes,
    int evaluations,
    List<Finding> findings,
    int wrong,
    boolean computed,
    Optional<String> cutShort) {
  public Verification {
    findings = List.copyOf(findings);
  }

  public boolean passes() {
    return wrong == 0;
  }
}
