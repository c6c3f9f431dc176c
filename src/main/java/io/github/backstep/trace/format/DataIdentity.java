package io.github.backstep.trace.format;

/**
 * Which data a run learned from.
 *
 * @param name of the data set
 * @param fingerprint by which the same data are recognised; empty if it was not recorded
 */
public record DataIdentity(String name, String fingerprint) {}
