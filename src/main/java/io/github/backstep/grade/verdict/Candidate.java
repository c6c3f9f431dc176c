package io.github.backstep.grade.verdict;

/**
 * A known mistake that gives exactly the student's numbers.
 *
 * @param id its name in the catalogue, the same in every language: {@code moved-weights}
 * @param name its name for the reader
 * @param lesson what a good teaching assistant would say about it
 */
public record Candidate(String id, String name, String lesson) {}
