package io.github.backstep.trace.check;

import io.github.backstep.run.Address;
import io.github.backstep.tensor.Cell;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.OptionalDouble;

/**
 * Something in a trace that is not as it should be.
 *
 * @param where an address, or a line of the file
 * @param what the trace says wrong
 * @param recorded what it has, if that is a number
 * @param computed what comes out, if that is a number
 */
public record Finding(String where, String what, OptionalDouble recorded, OptionalDouble computed) {
  /** Something that is not about two numbers. */
  static Finding of(String where, String what) {
    return new Finding(where, what, OptionalDouble.empty(), OptionalDouble.empty());
  }

  static Finding of(String where, String what, double recorded, double computed) {
    return new Finding(where, what, OptionalDouble.of(recorded), OptionalDouble.of(computed));
  }

  /** A tensor that comes out otherwise. */
  static Finding of(Discrepancy discrepancy) {
    Address address = discrepancy.address();
    Cell cell = address.cell();
    String what = discrepancy.op().id();
    if (cell == null || discrepancy.recorded().isEmpty()) {
      return of(address.toString(), what + ": recorded with another shape, digest or statistics");
    }
    return of(
        address.toString(),
        what,
        discrepancy.recorded().get().get(cell.row(), cell.column()),
        discrepancy.computed().get(cell.row(), cell.column()));
  }
}
