package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.Header;
import io.github.backstep.trace.format.LineHead;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.TraceLine;
import io.github.backstep.trace.json.CellReader;
import io.github.backstep.trace.json.JsonOutput;
import io.github.backstep.trace.json.LineInput;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a trace, line by line, onto a target.
 *
 * <p>Lines are turned into JSON on the thread that calls, and compressed and stored on another.
 * What goes wrong there is told by the next call. At least every 64 lines, and with every keyframe,
 * all that came before goes to the file, where it is readable whatever happens afterwards.
 *
 * <p>{@link #finish} completes the trace. A writer that is closed before leaves it cut short, but
 * readable. Any thread may close it, so that an interrupted program leaves what it has.
 */
public final class TraceWriter implements Closeable {
  private static final int USUAL_BLOCK = 1 << 16;

  private final TraceTarget target;
  private final BlockWriter blocks;
  private final Sequence sequence = new Sequence(0, 0);
  private JsonOutput out = new JsonOutput(USUAL_BLOCK);
  private OpenBlock block = new OpenBlock(1, 0);
  private boolean closed;

  private TraceWriter(TraceTarget target, BlockWriter blocks) {
    this.target = target;
    this.blocks = blocks;
  }

  /**
   * Begins a trace.
   *
   * @throws TraceException if the target cannot be written, or is there already
   */
  public static TraceWriter begin(TraceTarget target, Header header) {
    try {
      BlockEncoder encoder = target.isZipped() ? new GzipEncoder() : BlockEncoder.PLAIN;
      TraceWriter writer = new TraceWriter(target, new BlockWriter(encoder, target.open()));
      writer.write(header);
      return writer;
    } catch (IOException e) {
      throw target.failed(e);
    }
  }

  /**
   * Adds a line, but not the last one.
   *
   * @param line a step, keyframe or edit with the number that is due
   * @throws TraceException if it, or a line before, cannot be written
   */
  public synchronized void write(TraceLine line) {
    if (closed) {
      throw new IllegalStateException("the trace has been closed");
    }
    LineKind kind = line.kind();
    try {
      if (block.endsBefore(kind, out.size())) {
        endBlock();
      }
      sequence.accept(new LineHead(kind, line.number()), "line " + block.nextLine());
      add(line, kind);
      if (block.stands()) {
        endBlock();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void add(TraceLine line, LineKind kind) {
    int before = out.size();
    requireSize("cells", line.cells(), CellReader.MOST);
    line.write(out);
    out.endLine();
    int length = out.size() - before;
    if (length > LineInput.LONGEST) {
      out.cutTo(before);
    }
    requireSize("bytes", length, LineInput.LONGEST);
    block.add(kind);
  }

  private void requireSize(String what, long size, long most) {
    if (size > most) {
      throw new TraceException(
          target.name(),
          "expected at most %d %s in a line, got %d: the network is too large to be recorded so"
              .formatted(most, what, size));
    }
  }

  private void endBlock() throws IOException {
    boolean dense = block.closed().has(LineKind.KEYFRAME);
    blocks.put(new BlockWriter.Job(out, dense, block.closed()));
    out = new JsonOutput(USUAL_BLOCK);
    block = new OpenBlock(block.nextLine(), sequence.steps());
  }

  /** How many bytes of the trace have been stored so far. */
  public long bytes() {
    return blocks.written();
  }

  /** How many steps have been written. */
  public int steps() {
    return sequence.steps();
  }

  /**
   * Completes the trace, and gives a file its name.
   *
   * @throws TraceException if that fails; what was written is left as it would be by {@link #close}
   */
  public synchronized void finish() {
    try {
      flush();
      BlockWriter.Stored stored = blocks.finish();
      EndLine end = new EndLine(sequence.steps(), stored.digest(), stored.index());
      end.write(out);
      out.endLine();
      blocks.writeLast(out);
      closed = true;
      target.complete();
    } catch (IOException e) {
      throw failed(e);
    } catch (TraceException e) {
      throw told(e);
    }
  }

  private void flush() throws IOException {
    if (!block.isEmpty()) {
      endBlock();
    }
  }

  private TraceException failed(IOException e) {
    return told(target.failed(e));
  }

  /** The error, with what is left of the trace. */
  private TraceException told(TraceException e) {
    String left = abandon();
    return left.isEmpty() ? e : e.with(left);
  }

  /** Ends a trace that is not finished: everything that was written is stored. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    try {
      flush();
    } catch (IOException e) {
      throw failed(e);
    }
    abandon();
  }

  private String abandon() {
    closed = true;
    blocks.close();
    try {
      return target.abandon();
    } catch (IOException e) {
      return "";
    }
  }
}
