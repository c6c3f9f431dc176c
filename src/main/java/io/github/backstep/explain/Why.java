package io.github.backstep.explain;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
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
    if (!address.moment().isBefore()) {
      return ofStep(address, steps.step(step), stored);
    }
    String tensor = nameOf(address);
    Cell cell = cellOf(address);
    if (steps.edits().of(step + 1, tensor, cell).isPresent()) {
      return step < 0 ? ofEditedStart(address, stored) : ofEdit(address, step, stored);
    }
    return step < 0
        ? ofStart(address, stored)
        : of(new Address(new Moment.AtStep(step), tensor, cell));
  }

  private Explanation ofStart(Address address, double stored) {
    return constant(address, steps.originOf(nameOf(address)), stored);
  }

  private Explanation ofEditedStart(Address address, double stored) {
    return constant(address, "edited before the first step: set to " + stored, stored);
  }

  private Explanation constant(Address address, String origin, double stored) {
    Term term = new Term(origin, List.of(Factor.constant(origin, stored)), stored);
    String name = new CellRef(nameOf(address), cellOf(address)).toString();
    Derivation derivation = new Derivation(name + " = " + origin, List.of(term), List.of());
    return new Explanation(address, null, derivation, stored, origin(0));
  }

  /** Of a value that was changed between two steps: what it was, and what it was set to. */
  private Explanation ofEdit(Address address, int step, double stored) {
    CellRef cell = new CellRef(nameOf(address), cellOf(address));
    double before =
        new Lookup(steps).value(new Address(new Moment.AtStep(step), cell.tensor(), cell.cell()));
    Factor was = new Factor(cell, cell.toString(), before);
    Derivation derivation =
        new Derivation(
            "%s = edited at step %d: was %s, set to %s".formatted(cell, step + 1, before, stored),
            List.of(new Term("was " + cell, List.of(was), before)),
            List.of(new Finish("set to " + stored, List.of(), value -> stored)));
    return new Explanation(address, null, derivation, stored, origin(step + 1));
  }

  private Explanation.Origin origin(int step) {
    return new Explanation.Origin(steps.program(step), steps.edits());
  }

  private static String nameOf(Address address) {
    return Objects.requireNonNull(address.tensor());
  }

  private static Cell cellOf(Address address) {
    return Objects.requireNonNull(address.cell());
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
    return new Explanation(
        byNumber, op, derivation, stored, new Explanation.Origin(step.program(), steps.edits()));
  }

  /** Of a cell that cannot be computed here: it is what somebody wrote down. */
  private static Derivation asRecorded(Op op, Cell cell, double stored) {
    String label = "as recorded; what it was computed from is not";
    Term term = new Term(label, List.of(Factor.constant(label, stored)), stored);
    return new Derivation(op.writes() + cell + " = " + label, List.of(term), List.of());
  }
}
