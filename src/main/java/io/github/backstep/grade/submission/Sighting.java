package io.github.backstep.grade.submission;

/**
 * A living process when it was looked at.
 *
 * @param start when it began, in some unit; tells it from another that got its number
 * @param resident bytes of memory it occupies
 * @param threads how many it has
 */
record Sighting(long pid, long parent, long start, long resident, long threads) {}
