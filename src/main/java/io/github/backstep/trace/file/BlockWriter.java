package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Block;
import io.github.backstep.trace.json.JsonOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stores blocks in the order in which they are handed over, on a thread of its own. When a block
 * has been stored it is the operating system's, and survives the end of this program.
 */
final class BlockWriter implements Closeable {
  /** Blocks that wait; a few, since a keyframe of a large network has some megabytes. */
  private static final int MOST_WAITING = 4;

  private final BlockEncoder encoder;
  private final OutputStream out;

  /** What is to be stored; nothing comes after an empty one. */
  private final BlockingQueue<Optional<Job>> queue = new ArrayBlockingQueue<>(MOST_WAITING);

  private final ByteDigest digest = new ByteDigest();
  private final IndexBuilder index = new IndexBuilder();
  private final Thread thread = new Thread(this::work, "trace writer");
  private final AtomicLong written = new AtomicLong();
  private volatile @Nullable Throwable failure;

  /**
   * Lines to store.
   *
   * @param dense whether they are hardly worth compressing
   * @param block what is known of them; not yet where they lie
   */
  record Job(JsonOutput lines, boolean dense, Block block) {}

  /** Where everything lies and what its digest is, once it has been stored. */
  record Stored(List<Block> index, String digest) {}

  BlockWriter(BlockEncoder encoder, OutputStream out) {
    this.encoder = encoder;
    this.out = out;
    thread.setDaemon(true);
    thread.start();
  }

  /** How many bytes have been stored. */
  long written() {
    return written.get();
  }

  /**
   * Takes over some lines, perhaps after waiting for earlier ones to be stored.
   *
   * @throws IOException if earlier ones could not be stored
   */
  void put(Job job) throws IOException {
    requireSound();
    uninterrupted(() -> queue.put(Optional.of(job)));
  }

  private void requireSound() throws IOException {
    Throwable cause = failure;
    if (cause != null) {
      throw new IOException(cause.getMessage(), cause);
    }
  }

  private void work() {
    for (Optional<Job> job = take(); job.isPresent(); job = take()) {
      if (failure == null) {
        store(job.get());
      }
    }
  }

  private Optional<Job> take() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        // nobody interrupts this thread; it ends with the last job
      }
    }
  }

  private void store(Job job) {
    try {
      digest.update(job.lines().bytes(), 0, job.lines().size());
      index.add(job.block(), written.get());
      written.addAndGet(encoder.write(job.lines(), job.dense(), out));
      out.flush();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      failure = e;
    }
  }

  /**
   * Waits until all blocks have been stored. None may follow but the last line's.
   *
   * @throws IOException if they could not be
   */
  Stored finish() throws IOException {
    close();
    requireSound();
    return new Stored(index.blocks(), digest.text());
  }

  /** Stores the last line, after {@link #finish}. */
  void writeLast(JsonOutput line) throws IOException {
    long offset = written.get();
    written.addAndGet(encoder.write(line, false, out));
    encoder.finish(offset, out);
    out.flush();
  }

  /** Waits for what has been handed over. */
  @Override
  public void close() {
    if (thread.isAlive()) {
      uninterrupted(() -> queue.put(Optional.empty()));
      uninterrupted(thread::join);
    }
  }

  @FunctionalInterface
  private interface Waiting {
    void await() throws InterruptedException;
  }

  /** Waits even if this thread is interrupted meanwhile: nothing here takes long. */
  private static void uninterrupted(Waiting waiting) {
    boolean interrupted = false;
    boolean done = false;
    while (!done) {
      try {
        waiting.await();
        done = true;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
