package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.Change;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SettingChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A run with some settings changed: from a step on where that can be, otherwise from the start.
 *
 * @param assignments what is to be otherwise
 */
record Variation(List<Assignment> assignments) {
  Variation {
    assignments = List.copyOf(assignments);
  }

  Evidence of(Evidence run, int step, Function<RunConfig, Evidence> runs) {
    boolean inTheMiddle =
        assignments.stream().allMatch(it -> SettingChange.CHANGEABLE.contains(it.setting().name()));
    return inTheMiddle ? edited(run, step) : configured(run, runs);
  }

  private Evidence edited(Evidence run, int step) {
    Edits edits = run.run().edits();
    for (Assignment assignment : assignments) {
      edits =
          edits.and(
              new Edit(step, new SettingChange(assignment.setting().name(), assignment.value())));
    }
    return Evidence.of(run.run().edited(edits));
  }

  private Evidence configured(Evidence run, Function<RunConfig, Evidence> runs) {
    RunConfig config = run.run().config();
    for (Assignment assignment : assignments) {
      config = assignment.into(config);
    }
    return runs.apply(config);
  }

  /** What sets two runs apart: the names of settings, and cells and labels as they are written. */
  static Set<String> between(Run one, Run other) {
    Set<String> names = new TreeSet<>();
    Assignment.between(one.config(), other.config())
        .forEach(assignment -> names.add(assignment.setting().name()));
    symmetricDifference(one.edits().all(), other.edits().all()).stream()
        .map(Edit::change)
        .map(Variation::name)
        .forEach(names::add);
    return names;
  }

  private static Set<Edit> symmetricDifference(List<Edit> one, List<Edit> other) {
    Set<Edit> all = new LinkedHashSet<>(one);
    all.addAll(other);
    all.removeIf(edit -> one.contains(edit) && other.contains(edit));
    return all;
  }

  private static String name(Change change) {
    return change instanceof SettingChange it ? it.setting() : change.toString();
  }

  @Override
  public String toString() {
    return String.join(", ", assignments.stream().map(Assignment::toString).toList());
  }
}
