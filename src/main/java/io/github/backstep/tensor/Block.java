package io.github.backstep.tensor;

/**
 * A part of a product's result: some of its rows, in the columns of one panel.
 *
 * @param firstRow the first of the rows
 * @param endRow the row after the last
 * @param firstColumn the panel's first column
 */
public record Block(int firstRow, int endRow, int firstColumn) {}
