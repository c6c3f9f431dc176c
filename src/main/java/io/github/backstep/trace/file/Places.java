package io.github.backstep.trace.file;

import java.io.IOException;

/** Where reading can begin. */
@FunctionalInterface
interface Places {
  /** Stands for a line at which reading cannot begin. */
  long NONE = -1;

  /** Reading begins at every byte. */
  Places EVERYWHERE = start -> start;

  /**
   * Where in the file reading can begin with a line.
   *
   * @param start how many unpacked bytes come before the line; never fewer than in a call before
   * @return its offset, or {@link #NONE}
   */
  long of(long start) throws IOException;
}
