package io.github.backstep.grade.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads what a process prints, for otherwise it would stand still, and keeps only the end of it.
 */
final class CappedOutput {
  private static final int KEPT = 4096;
  private static final long PATIENCE_MILLIS = 500;

  private final InputStream in;
  private final AtomicLong bytes;
  private final byte[] kept = new byte[KEPT];
  private final Thread thread;
  private long count;

  /**
   * @param bytes is told how many are read
   */
  private CappedOutput(InputStream in, AtomicLong bytes) {
    this.in = in;
    this.bytes = bytes;
    this.thread = new Thread(this::read, "backstep-output");
  }

  static CappedOutput reading(InputStream in, AtomicLong bytes) {
    CappedOutput output = new CappedOutput(in, bytes);
    output.thread.setDaemon(true);
    output.thread.start();
    return output;
  }

  private void read() {
    byte[] buffer = new byte[KEPT];
    try {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        bytes.addAndGet(length);
        keep(buffer, length);
      }
    } catch (IOException e) {
      // The process has been ended, and what was read of it is all there is.
    }
  }

  private synchronized void keep(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      kept[(int) (count++ % KEPT)] = buffer[i];
    }
  }

  /** The end of it, once the process has ended; what cannot be printed is left out. */
  String end() throws InterruptedException {
    thread.join(PATIENCE_MILLIS);
    try {
      in.close();
    } catch (IOException e) {
      // Nobody reads it any more.
    }
    return tail().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\x{FFFD}", "").strip();
  }

  private synchronized String tail() {
    int length = (int) Math.min(count, KEPT);
    byte[] tail = new byte[length];
    for (int i = 0; i < length; i++) {
      tail[i] = kept[(int) ((count - length + i) % KEPT)];
    }
    return new String(tail, UTF_8);
  }
}
