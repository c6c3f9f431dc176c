package io.github.backstep.trace.format;

/**
 * The start of a line.
 *
 * @param number of the step, or of the epoch of an evaluation; -1 if such a line has none
 */
public record LineHead(LineKind kind, int number) {}
