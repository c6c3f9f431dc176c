package io.github.backstep.tui.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Terminal input that waits a moment in the middle of an escape sequence.
 *
 * <p>Lanterna takes an escape followed by nothing for the Escape key, at once. A sequence that
 * arrives in two pieces, as over a slow line, would become Escape and stray characters; so {@link
 * #available()} gives the rest of it a little time.
 */
final class WholeSequences extends FilterInputStream {
  private static final int PATIENCE_MILLIS = 30;

  private enum State {
    OUTSIDE,
    ESCAPE,
    CSI_START,
    CSI,
    ONE_MORE
  }

  private final Runnable pause;
  private State state = State.OUTSIDE;

  WholeSequences(InputStream in) {
    this(in, WholeSequences::aMillisecond);
  }

  WholeSequences(InputStream in, Runnable pause) {
    super(in);
    this.pause = pause;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    state = after(b);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    for (int i = 0; i < n; i++) {
      state = after(bytes[offset + i] & 0xff);
    }
    return n;
  }

  private State after(int b) {
    if (b == 0x1b) {
      return State.ESCAPE;
    }
    return switch (state) {
      case OUTSIDE, ONE_MORE -> State.OUTSIDE;
      case ESCAPE -> b == '[' ? State.CSI_START : b == 'O' ? State.ONE_MORE : State.OUTSIDE;
      case CSI_START -> b == '[' ? State.ONE_MORE : inCsi(b);
      case CSI -> inCsi(b);
    };
  }

  private static State inCsi(int b) {
    return b >= 0x40 && b <= 0x7e ? State.OUTSIDE : State.CSI;
  }

  @Override
  public int available() throws IOException {
    int available = super.available();
    for (int i = 0; i < PATIENCE_MILLIS && available == 0 && state != State.OUTSIDE; i++) {
      pause.run();
      available = super.available();
    }
    if (available == 0) {
      state = State.OUTSIDE;
    }
    return available;
  }

  private static void aMillisecond() {
    try {
      TimeUnit.MILLISECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
