package io.github.backstep.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An output that remembers why it could not be written, which its print stream keeps to itself. */
final class CheckedOutput extends FilterOutputStream {
  private static final int BUFFER = 1 << 16;

  private String failure = "";

  CheckedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private IOException failed(IOException e) {
    failure = failure.isEmpty() ? String.valueOf(e.getMessage()) : failure;
    return e;
  }

  /** What went wrong; empty if nothing did, or if the reader has merely gone away. */
  String failure() {
    return failure.equals("Broken pipe") || failure.equals("Stream closed") ? "" : failure;
  }

  /** A print stream in UTF-8 onto an output, which can be asked what went wrong. */
  static final class Printer extends PrintStream {
    private final CheckedOutput checked;

    Printer(OutputStream out) {
      this(new CheckedOutput(out));
    }

    private Printer(CheckedOutput checked) {
      super(new BufferedOutputStream(checked, BUFFER), false, StandardCharsets.UTF_8);
      this.checked = checked;
    }

    String failure() {
      return checked.failure();
    }
  }
}
