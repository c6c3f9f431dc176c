package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import java.util.function.Function;

/** {@code select largest Z1}: the cell of a tensor that is largest in size is to be chosen. */
record SelectLargest(String tensor) implements Goal {
  @Override
  public Optional<Sentence> missing(Scope asked, Situation now) {
    if (!Goal.isIn(asked, now)) {
      return Optional.of(Sentence.of("goal.other-run"));
    }
    if (now.step() != Goal.step(asked)) {
      return Optional.of(Sentence.of("goal.other-step", Goal.step(asked)));
    }
    Optional<Address> chosen = now.chosen().filter(it -> tensor.equals(it.tensor()));
    if (chosen.isEmpty()) {
      return Optional.of(Sentence.of("goal.select.tensor", tensor));
    }
    return isLargest(chosen.get(), now.run())
        ? Optional.empty()
        : Optional.of(Sentence.of("goal.select.larger", chosen.get().toString()));
  }

  private static boolean isLargest(Address chosen, Evidence run) {
    Lookup lookup = new Lookup(run.steps());
    Tensor whole = lookup.tensor(chosen);
    Cell largest = largest(whole);
    return Math.abs(lookup.value(chosen)) == Math.abs(whole.get(largest.row(), largest.column()));
  }

  private static Cell largest(Tensor tensor) {
    Cell best = new Cell(0, 0);
    for (int row = 0; row < tensor.rows(); row++) {
      for (int column = 0; column < tensor.columns(); column++) {
        double size = Math.abs(tensor.get(row, column));
        best =
            size > Math.abs(tensor.get(best.row(), best.column())) ? new Cell(row, column) : best;
      }
    }
    return best;
  }

  @Override
  public Situation solved(Scope asked, Function<RunConfig, Evidence> runs) {
    Address there = new Address(asked.here(), tensor, null);
    Tensor whole = new Lookup(asked.run().steps()).tensor(there);
    return Situation.at(asked.run(), there.cell(largest(whole)));
  }

  @Override
  public String toString() {
    return "select largest " + tensor;
  }
}
