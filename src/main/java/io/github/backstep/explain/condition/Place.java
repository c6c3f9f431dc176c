package io.github.backstep.explain.condition;

import io.github.backstep.network.Program;
import io.github.backstep.tensor.Cell;

/**
 * Where in a step a condition holds.
 *
 * @param op the index of the operation that wrote what it is about
 * @param cell the cell that decides it; the first one where it is about a whole tensor
 */
public record Place(int op, Cell cell) {
  /** The same place in a program that has the operations of another one in another order. */
  Place in(Program other, Program from) {
    return other == from ? this : new Place(other.writerOf(from.op(op).writes()), cell);
  }
}
