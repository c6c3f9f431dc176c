package io.github.backstep.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/**
 * A way onto a print stream that fails as soon as nobody reads it any more or it cannot be written,
 * which the print stream itself would pass over. It finds out when it is flushed.
 */
final class AttentiveOutput extends FilterOutputStream {
  private final PrintStream stream;

  AttentiveOutput(PrintStream stream) {
    super(stream);
    this.stream = stream;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    stream.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (stream.checkError()) {
      throw new IOException("nothing can be handed over any more");
    }
  }
}
