package io.github.backstep.grade.verdict;

/** A number of the student's beside the one that follows from the student's own operands. */
public record Values(double student, double reference) {}
