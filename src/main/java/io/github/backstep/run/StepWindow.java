package io.github.backstep.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole steps looked at most recently, as many as fit a budget, and always the last one. */
final class StepWindow {
  private final long budget;
  private final Map<Integer, Step> steps = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  StepWindow(long budgetInBytes) {
    this.budget = budgetInBytes;
  }

  @Nullable Step get(int index) {
    return steps.get(index);
  }

  /** Those before some step, the one looked at most recently last. */
  List<Step> stepsBefore(int end) {
    return steps.values().stream().filter(step -> step.index() < end).toList();
  }

  void put(Step step) {
    Step replaced = steps.put(step.index(), step);
    bytes += step.bytes() - (replaced == null ? 0 : replaced.bytes());
    Iterator<Step> oldest = steps.values().iterator();
    while (bytes > budget && steps.size() > 1) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
