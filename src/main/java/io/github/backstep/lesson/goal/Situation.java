package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.tensor.Cell;
import java.util.Objects;
import java.util.Optional;

/**
 * What a learner has brought about.
 *
 * @param run the one on the screen
 * @param step where they stand in it
 * @param op the index of the operation executed last
 * @param chosen the address of the cell that is chosen, if any
 */
public record Situation(Evidence run, int step, int op, Optional<Address> chosen) {
  /** Standing at an address of a run, as one does after going there. */
  public static Situation at(Evidence run, Address address) {
    int step = Math.max(0, standing(run, address));
    Program program = run.steps().program(step);
    String tensor = address.tensor() == null ? program.op(0).writes() : address.tensor();
    Cell cell = Objects.requireNonNullElse(address.cell(), new Cell(0, 0));
    Address chosen = new Address(address.moment(), tensor, cell);
    return new Situation(run, step, Math.max(0, program.writerOf(tensor)), Optional.of(chosen));
  }

  /** Of values from before a step one sees where they are read. */
  private static int standing(Evidence run, Address address) {
    int step = new Lookup(run.steps()).step(address);
    return address.moment().isBefore() ? step + 1 : step;
  }

  /** The same with another cell chosen. */
  Situation choosing(Address address) {
    return new Situation(run, step, op, Optional.of(address));
  }
}
