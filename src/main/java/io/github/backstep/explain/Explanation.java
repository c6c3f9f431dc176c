package io.github.backstep.explain;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why one cell has its value.
 *
 * @param address of the cell; its moment is a step's number or the start
 * @param op the operation that wrote the cell; null for a value from before the first step
 * @param derivation the terms it is made of
 * @param stored the value itself
 */
public record Explanation(
    Address address, @Nullable Op op, Derivation derivation, double stored, Program program) {
  /** Whether the terms, added one by one, are the stored value bit for bit. */
  public boolean isExact() {
    return Double.compare(derivation.value(), stored) == 0;
  }

  /**
   * By how much the stored value differs from the terms added up one by one: the fused
   * multiply-adds of the operation round less often than a reader does.
   */
  public double rounding() {
    return isExact() ? 0 : stored - derivation.value();
  }

  /** Where a factor of this cell can itself be explained; nowhere for a constant. */
  public Optional<Address> source(Factor factor) {
    CellRef cell = factor.cell();
    return cell == null || op == null ? Optional.empty() : Optional.of(source(cell, op));
  }

  private Address source(CellRef cell, Op reader) {
    int index = program.writerOf(reader.writes());
    boolean sameStep = program.writerBefore(cell.tensor(), index) != Program.BEFORE;
    Moment moment = sameStep ? address.moment() : previous();
    return new Address(moment, cell.tensor(), cell.cell());
  }

  private Moment previous() {
    int step = ((Moment.AtStep) address.moment()).step();
    return step == 0 ? new Moment.Start() : new Moment.AtStep(step - 1);
  }
}
