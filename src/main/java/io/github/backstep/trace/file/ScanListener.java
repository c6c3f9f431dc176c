package io.github.backstep.trace.file;

/** Watches a file being read through, and may call it off. */
@FunctionalInterface
public interface ScanListener {
  /** Nobody is watching. */
  ScanListener NONE = (bytes, length) -> true;

  /**
   * Called now and then.
   *
   * @param bytes how much of the file has been read
   * @param length how much there is
   * @return whether to go on; false makes the reading fail with a {@link
   *     java.util.concurrent.CancellationException}
   */
  boolean at(long bytes, long length);
}
