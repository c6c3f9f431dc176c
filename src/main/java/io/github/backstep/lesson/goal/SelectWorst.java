package io.github.backstep.lesson.goal;

import io.github.backstep.explain.Why;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.network.Factor;
import io.github.backstep.network.TensorNames;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** {@code select worst sample}: a cell of the sample that adds most to the loss. */
record SelectWorst() implements Goal {
  @Override
  public Optional<Sentence> missing(Scope asked, Situation now) {
    int step = Goal.step(asked);
    if (!Goal.isIn(asked, now)) {
      return Optional.of(Sentence.of("goal.other-run"));
    }
    if (now.step() != step) {
      return Optional.of(Sentence.of("goal.other-step", step));
    }
    Optional<Address> chosen = now.chosen().filter(it -> isOfSamples(it, now.run()));
    if (chosen.isEmpty()) {
      return Optional.of(Sentence.of("goal.select.sample"));
    }
    int row = Objects.requireNonNull(chosen.get().cell()).row();
    return row == worst(now.run(), step)
        ? Optional.empty()
        : Optional.of(Sentence.of("goal.select.not-worst", row));
  }

  private static boolean isOfSamples(Address chosen, Evidence run) {
    String tensor = String.valueOf(chosen.tensor());
    return run.program().writes(tensor) && run.program().shape(tensor).rows() == Shape.BATCH;
  }

  /** The row of the sample that adds most to a step's loss: the terms say from where they are. */
  private static int worst(Evidence run, int step) {
    return probability(run, step).row();
  }

  private static Cell probability(Evidence run, int step) {
    List<Term> terms =
        new Why(run.steps())
            .of(Address.step(step).tensor(TensorNames.LOSS).cell(new Cell(0, 0)))
            .derivation()
            .terms();
    Term worst = terms.stream().max(Comparator.comparingDouble(Term::contribution)).orElseThrow();
    Factor probability =
        worst.factors().stream().filter(it -> it.cell() != null).findFirst().orElseThrow();
    return Objects.requireNonNull(probability.cell()).cell();
  }

  @Override
  public Situation solved(Scope asked, Function<RunConfig, Evidence> runs) {
    int step = Goal.step(asked);
    Address loss = Address.step(step).tensor(TensorNames.LOSS);
    Address labels = Address.step(step).tensor(TensorNames.TARGETS);
    Cell row = new Cell(worst(asked.run(), step), 0);
    return Situation.at(asked.run(), loss).choosing(labels.cell(row));
  }

  @Override
  public String toString() {
    return "select worst sample";
  }
}
