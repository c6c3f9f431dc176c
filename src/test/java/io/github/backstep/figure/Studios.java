package io.github.backstep.figure;

import io.github.backstep.language.Language;
import io.github.backstep.network.Program;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Studios for tests, on small runs and on traces of them. */
public final class Studios {
  private Studios() {}

  public static Studio of(Run run) {
    return of(Material.of(run, run.timeline()));
  }

  public static Studio of(RunConfig config) {
    return of(SmallRuns.prepare(config));
  }

  private static Studio of(Material material) {
    return new Studio(material, Language.ENGLISH);
  }

  /** A trace without its data that has only some tensors. */
  public static Studio ofTrace(Run run, Predicate<String> has) {
    return of(new Material(new Partial(run.timeline(), has), Optional.empty(), List.of()));
  }

  /** Steps of which some tensors are not known. */
  private record Partial(StepHistory whole, Predicate<String> has) implements StepHistory {
    @Override
    public Program program() {
      return whole.program();
    }

    @Override
    public Calendar calendar() {
      return whole.calendar();
    }

    @Override
    public int length() {
      return whole.length();
    }

    @Override
    public String originOf(String tensor) {
      return whole.originOf(tensor);
    }

    @Override
    public Optional<StepHistory> edited(Edits edits) {
      return whole.edited(edits).map(steps -> new Partial(steps, has));
    }

    @Override
    public double[] losses() {
      return whole.losses();
    }

    @Override
    public Step step(int index, SeekListener listener) {
      Step step = whole.step(index, listener);
      return Step.of(
          program(),
          step.batch(),
          program().carried().stream()
              .filter(has)
              .collect(Collectors.toMap(name -> name, step::before)),
          Map.copyOf(
              program().tensors().stream()
                  .filter(has)
                  .collect(Collectors.toMap(name -> name, step::value))));
    }
  }
}
