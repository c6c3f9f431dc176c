package io.github.backstep.lesson.goal;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.Measure;
import io.github.backstep.explain.condition.Place;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.NumberForm;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code reach loss < 0.4 and step <= 4 by lr}: some conditions are to hold where one stands, in a
 * run of which no settings but these have been changed.
 *
 * @param by the settings that may be changed; none if one only has to go there
 * @param solution changes that are known to lead there
 */
record Reach(List<String> conditions, List<Setting<?>> by, Variation solution) implements Goal {
  private static final String ACCURACY = "accuracy";

  /** With one decimal. */
  private static final NumberForm PER_CENT = new NumberForm(1, true, false);

  Reach {
    conditions = List.copyOf(conditions);
    by = List.copyOf(by);
  }

  @Override
  public Optional<Sentence> missing(Scope asked, Situation now) {
    Set<String> changed = Variation.between(asked.run().run(), now.run().run());
    if (changed.isEmpty() && !by.isEmpty()) {
      return Optional.of(Sentence.of("goal.change", names()));
    }
    Set<String> others = new TreeSet<>(changed);
    by.forEach(setting -> others.remove(setting.name()));
    if (!others.isEmpty()) {
      return Optional.of(Sentence.of("goal.only", names(), String.join(", ", others)));
    }
    return conditions.stream()
        .filter(condition -> !holds(condition, now.run(), now.step()))
        .findFirst()
        .map(condition -> unmet(condition, now));
  }

  private static Sentence unmet(String condition, Situation now) {
    boolean early =
        condition.startsWith(ACCURACY) && now.step() != now.run().calendar().lastStepOf(epoch(now));
    if (early) {
      return Sentence.of("goal.reach.accuracy", condition, now.step());
    }
    return measured(now.run().condition(condition), now)
        .orElseGet(() -> Sentence.of("goal.reach", condition, now.step()));
  }

  /** The same with the number as it is now; of the step itself that is told anyway. */
  private static Optional<Sentence> measured(Condition condition, Situation now) {
    return condition
        .measure()
        .filter(measure -> !measure.text().equals("step"))
        .flatMap(measure -> measured(condition, measure, now));
  }

  private static Optional<Sentence> measured(Condition condition, Measure measure, Situation now) {
    OptionalDouble number = measure.in(now.run().steps().step(now.step()));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean isShare = measure.text().equals(ACCURACY);
    String told = (isShare ? PER_CENT : NumberForm.usual()).of(number.getAsDouble());
    return Optional.of(
        Sentence.of(
            isShare ? "goal.reach.share" : "goal.reach.value",
            condition.text(),
            now.step(),
            measure.text(),
            told));
  }

  private static int epoch(Situation now) {
    return now.run().calendar().epochOf(now.step());
  }

  private String names() {
    return String.join(", ", by.stream().map(Setting::name).toList());
  }

  private static boolean holds(String condition, Evidence run, int step) {
    return place(run.condition(condition), run, step).isPresent();
  }

  private static Optional<Place> place(Condition condition, Evidence run, int step) {
    return condition.in(run.steps().step(step));
  }

  @Override
  public Situation solved(Scope asked, Function<RunConfig, Evidence> runs) {
    Evidence run = by.isEmpty() ? asked.run() : solution.of(asked.run(), Goal.step(asked), runs);
    OptionalInt step =
        IntStream.range(0, run.steps().length())
            .filter(it -> conditions.stream().allMatch(condition -> holds(condition, run, it)))
            .findFirst();
    int found = step.orElseThrow(() -> unreachable(run));
    return new Situation(run, found, run.program().size() - 1, Optional.empty());
  }

  private UnreachableException unreachable(Evidence run) {
    return new UnreachableException(
        "with %s, %s holds at none of the %d steps"
            .formatted(
                by.isEmpty() ? "nothing changed" : solution.toString(),
                String.join(" and ", conditions),
                run.steps().length()));
  }

  @Override
  public String toString() {
    String changes = by.isEmpty() ? "" : " by " + names();
    return "reach " + String.join(" and ", conditions) + changes;
  }
}
