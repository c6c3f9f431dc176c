package io.github.backstep.explain;

import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import java.util.List;
import java.util.Objects;

/** Explains any cell of a run by the operation that wrote it. */
public record Why(StepSource steps) {
  /**
   * Why the cell at an address has its value.
   *
   * @throws io.github.backstep.run.AddressException if the address names no cell of this run
   */
  public Explanation of(Address address) {
    Lookup lookup = new Lookup(steps);
    double stored = lookup.value(address);
    int step = lookup.step(address);
    return step < 0 ? ofStart(address, stored) : ofStep(address, steps.step(step), stored);
  }

  private Explanation ofStart(Address address, double stored) {
    String origin = steps.originOf(Objects.requireNonNull(address.tensor()));
    Term term = new Term(origin, List.of(Factor.constant(origin, stored)), stored);
    String name = address.tensor() + Objects.requireNonNull(address.cell()).toString();
    Derivation derivation = new Derivation(name + " = " + origin, List.of(term), List.of());
    return new Explanation(address, null, derivation, stored, steps.program());
  }

  private Explanation ofStep(Address address, Step step, double stored) {
    int index = step.program().writerOf(Objects.requireNonNull(address.tensor()));
    Op op = step.program().op(index);
    Cell cell = Objects.requireNonNull(address.cell());
    Address byNumber = new Address(new Moment.AtStep(step.index()), address.tensor(), cell);
    Derivation derivation =
        op.isKnown() && step.hasInputsOf(index)
            ? op.explain(step.inputsOf(index), cell)
            : asRecorded(op, cell, stored);
    return new Explanation(byNumber, op, derivation, stored, step.program());
  }

  /** Of a cell that cannot be computed here: it is what somebody wrote down. */
  private static Derivation asRecorded(Op op, Cell cell, double stored) {
    String label = "as recorded; what it was computed from is not";
    Term term = new Term(label, List.of(Factor.constant(label, stored)), stored);
    return new Derivation(op.writes() + cell + " = " + label, List.of(term), List.of());
  }
}
