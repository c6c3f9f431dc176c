package io.github.backstep.data.fetch;

/**
 * A file as every mirror should have it.
 *
 * @param name its name, in the folder of its archive and at a mirror
 * @param bytes its length
 * @param sha256 its SHA-256 in hexadecimal
 */
public record RemoteFile(String name, long bytes, String sha256) {}
