package io.github.backstep.run;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.network.Program;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Collection;

/** Finds what an address names in a run, or says what the run has instead. */
public record Lookup(StepSource steps) {
  /**
   * The number of the step an address names, −1 for the start.
   *
   * @throws AddressException if the run has no such step
   */
  public int step(Address address) {
    int step = address.moment().step(steps.calendar());
    if (read(address) >= steps.length()) {
      throw new AddressException(
          "%s: this run has steps 0 to %d".formatted(address, steps.length() - 1));
    }
    return step;
  }

  /** The number of the step in which the values of an address are to be read. */
  private int read(Address address) {
    int step = address.moment().step(steps.calendar());
    return address.moment().isBefore() ? step + 1 : step;
  }

  /**
   * The tensor an address names.
   *
   * @throws AddressException if it names none, or one the run does not have there
   */
  public Tensor tensor(Address address) {
    String name = nameOf(address);
    step(address);
    Step found = steps.step(read(address));
    boolean before = address.moment().isBefore();
    boolean known = before ? found.hasBefore(name) : found.has(name);
    if (!known) {
      throw new AddressException(
          "%s: the trace does not have this tensor, and nothing to compute it from"
              .formatted(address));
    }
    return before ? found.before(name) : found.value(name);
  }

  /**
   * The cell an address names.
   *
   * @throws AddressException if it names none, or one outside its tensor
   */
  public double value(Address address) {
    Tensor tensor = tensor(address);
    Cell cell = cell(address, tensor);
    return tensor.get(cell.row(), cell.column());
  }

  private static Cell cell(Address address, Tensor tensor) {
    Cell cell = address.cell();
    if (cell == null) {
      throw new AddressException(
          "%s: which cell? It has shape %s, so for example %s"
              .formatted(address, tensor.shape(), address.cell(new Cell(0, 0))));
    }
    if (!tensor.has(cell.row(), cell.column())) {
      throw new AddressException(
          "%s: it has shape %s, so rows 0 to %d and columns 0 to %d"
              .formatted(address, tensor.shape(), tensor.rows() - 1, tensor.columns() - 1));
    }
    return cell;
  }

  private String nameOf(Address address) {
    String name = address.tensor();
    if (name == null) {
      throw new AddressException(
          "%s: which tensor? There is: %s".formatted(address, String.join(" ", names(address))));
    }
    if (!names(address).contains(name)) {
      throw new AddressException(
          "%s: no tensor %s here%s There is: %s"
              .formatted(
                  address,
                  name,
                  NearestName.of(name, names(address))
                      .map(n -> ", did you mean " + n + "?")
                      .orElse("."),
                  String.join(" ", names(address))));
    }
    return name;
  }

  private Collection<String> names(Address address) {
    Program program = steps.program();
    return address.moment().isBefore() ? program.carried() : program.tensors();
  }
}
