package io.github.backstep.trace.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of a gzip file as they are stored, of which an inflater gets its share. */
final class CompressedBytes implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 15];
  private long bufferStart;
  private int next;
  private int limit;

  CompressedBytes(InputStream in, long offset) {
    this.in = in;
    this.bufferStart = offset;
  }

  long position() {
    return bufferStart + next;
  }

  boolean isAtEnd() throws IOException {
    if (next < limit) {
      return false;
    }
    bufferStart += limit;
    next = 0;
    limit = Math.max(0, in.read(buffer));
    return limit == 0;
  }

  int next() throws IOException {
    if (isAtEnd()) {
      throw new EOFException("the end of the file");
    }
    return buffer[next++] & 0xff;
  }

  int int32() throws IOException {
    return next() | (next() << 8) | (next() << 16) | (next() << 24);
  }

  /** Hands all that is in the buffer to an inflater that wants more. */
  void feed(Inflater inflater) throws IOException, DataFormatException {
    if (inflater.needsDictionary()) {
      throw new DataFormatException("it asks for a dictionary");
    }
    if (isAtEnd()) {
      throw new EOFException("the end of the file");
    }
    inflater.setInput(buffer, next, limit - next);
    next = limit;
  }

  /** Takes back what an inflater that has finished did not need. */
  void giveBack(Inflater inflater) {
    next -= inflater.getRemaining();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
