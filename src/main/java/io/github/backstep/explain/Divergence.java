package io.github.backstep.explain;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.FirstDifference;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares two runs, step by step and operation by operation.
 *
 * @param tolerance by which share of the largest cell of their tensor two cells may differ; 0 asks
 *     for the same bits
 * @param progress hears of every step that was compared
 */
public record Divergence(
    StepSource first, StepSource second, double tolerance, IntConsumer progress) {
  /** How many steps after the parting its growth is looked at. */
  private static final int[] LATER = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  /** Where the two part and how far from there on; empty if they do not as far as both go. */
  public Optional<Parting> find() {
    return firstFrom(0).map(this::withGrowth);
  }

  /**
   * Where the two part, looked for from a step on, with nothing of how far they part afterwards.
   * The steps before are taken to be the same.
   */
  public Optional<Parting> firstFrom(int first) {
    Optional<Parting> found = first == 0 && steps() > 0 ? atStart() : Optional.empty();
    for (int step = first; found.isEmpty() && step < steps(); step++) {
      found = in(this.first.step(step), second.step(step));
      if (found.isEmpty()) {
        progress.accept(step);
      }
    }
    return found;
  }

  /** How many steps both have. */
  public int steps() {
    return Math.min(first.length(), second.length());
  }

  private Optional<Parting> atStart() {
    Step a = first.step(0);
    Step b = second.step(0);
    for (String name : a.program().carried()) {
      if (a.hasBefore(name) && b.hasBefore(name)) {
        Optional<Parting> found =
            between(a.before(name), b.before(name), Address.start(name), null);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Parting> in(Step a, Step b) {
    for (Op op : a.program().ops()) {
      String name = op.writes();
      if (a.has(name) && b.has(name)) {
        Address address = Address.step(a.index()).tensor(name);
        Optional<Parting> found = between(a.value(name), b.value(name), address, op);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Parting> between(Tensor a, Tensor b, Address address, @Nullable Op op) {
    if (!a.shape().equals(b.shape())) {
      return Optional.of(new Parting(address, op, Double.NaN, Double.NaN, List.of()));
    }
    return FirstDifference.of(a, b, tolerance * largest(a, b))
        .map(cell -> parting(a, b, cell, address, op));
  }

  private static Parting parting(Tensor a, Tensor b, Cell cell, Address address, @Nullable Op op) {
    double one = a.get(cell.row(), cell.column());
    double other = b.get(cell.row(), cell.column());
    return new Parting(address.cell(cell), op, one, other, List.of());
  }

  private Parting withGrowth(Parting parting) {
    Address address = parting.address();
    if (address.cell() == null) {
      return parting;
    }
    int from = Math.max(0, address.moment().step(first.calendar()));
    List<Parting.Apart> growth = growth(Objects.requireNonNull(address.tensor()), from);
    return new Parting(address, parting.op(), parting.first(), parting.second(), growth);
  }

  private static double largest(Tensor a, Tensor b) {
    return Math.max(Summary.of(a).largest(), Summary.of(b).largest());
  }

  private List<Parting.Apart> growth(String tensor, int from) {
    List<Parting.Apart> growth = new ArrayList<>();
    for (int later : LATER) {
      int step = from + later;
      if (step < steps()) {
        growth.add(apart(tensor, step));
      }
    }
    return growth;
  }

  private Parting.Apart apart(String tensor, int step) {
    Step a = first.step(step);
    Step b = second.step(step);
    boolean known = a.has(tensor) && b.has(tensor);
    double distance = known ? distance(a.value(tensor), b.value(tensor)) : Double.NaN;
    return new Parting.Apart(step, distance, a.loss(), b.loss());
  }

  private static double distance(Tensor a, Tensor b) {
    double distance = 0;
    for (int row = 0; row < a.rows() && row < b.rows(); row++) {
      for (int column = 0; column < a.columns(); column++) {
        double cell = Math.abs(a.get(row, column) - b.get(row, column));
        if (Double.isNaN(cell)) {
          return Double.NaN;
        }
        distance = Math.max(distance, cell);
      }
    }
    return distance;
  }
}
