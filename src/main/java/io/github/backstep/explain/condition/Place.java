package io.github.backstep.explain.condition;

import io.github.backstep.tensor.Cell;

/**
 * Where in a step a condition holds.
 *
 * @param op the index of the operation that wrote what it is about
 * @param cell the cell that decides it; the first one where it is about a whole tensor
 */
public record Place(int op, Cell cell) {}
