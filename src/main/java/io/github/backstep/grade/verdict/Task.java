package io.github.backstep.grade.verdict;

/**
 * What a submission was asked: an exercise, on the cases drawn from a seed.
 *
 * @param exercise its name, as the command line takes it
 * @param title its title, in the language of the reader
 */
public record Task(String exercise, String title, long seed) {}
