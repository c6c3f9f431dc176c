package io.github.backstep.trace.file;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that somebody else reads, like standard output. It is flushed but not closed. */
public final class StreamTarget extends TraceTarget {
  private final String name;
  private final OutputStream out;

  /**
   * @param name of the stream, as errors call it
   */
  public StreamTarget(String name, OutputStream out) {
    this.name = name;
    this.out = out;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  boolean isZipped() {
    return false;
  }

  @Override
  OutputStream open() {
    return out;
  }

  @Override
  void complete() throws IOException {
    out.flush();
  }

  @Override
  String abandon() throws IOException {
    out.flush();
    return "";
  }
}
