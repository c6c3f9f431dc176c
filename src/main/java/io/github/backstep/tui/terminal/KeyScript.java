package io.github.backstep.tui.terminal;

import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keys written in a file or sent through a pipe: each character is one, and {@code <Enter>}, {@code
 * <Left>}, {@code <Ctrl-U>} are those of that name. Line ends only make a script readable.
 *
 * <p>It is read on a thread of its own, since nobody knows when a pipe will have more. Its end is
 * the end of the input.
 */
public final class KeyScript implements KeySource {
  /** Keys that are read ahead. */
  private static final int AHEAD = 64;

  private final BlockingQueue<Next> keys = new ArrayBlockingQueue<>(AHEAD);
  private final Thread reader;
  private boolean isOver;

  /** A key, or why there is none. */
  private record Next(Input input, @Nullable RuntimeException problem) {}

  private KeyScript(Reader script) {
    this.reader = new Thread(() -> read(script), "backstep-key-script");
  }

  /** Reads keys as they come. */
  public static KeyScript of(InputStream script) {
    KeyScript keys = new KeyScript(new InputStreamReader(script, StandardCharsets.UTF_8));
    keys.reader.setDaemon(true);
    keys.reader.start();
    return keys;
  }

  private void read(Reader script) {
    try {
      KeyNotation notation = new KeyNotation(script);
      for (Input key = notation.next(); key != null; key = notation.next()) {
        keys.put(new Next(key, null));
      }
      keys.put(new Next(new EndOfInput(), null));
    } catch (IOException e) {
      end(null);
    } catch (KeyNotationException e) {
      end(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(@Nullable RuntimeException problem) {
    try {
      keys.put(new Next(new EndOfInput(), problem));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The next key, if there is one by now; the end of the input again and again.
   *
   * @throws KeyNotationException if the script has something there that is no key
   */
  @Override
  public List<Input> poll() {
    Next next = isOver ? new Next(new EndOfInput(), null) : keys.poll();
    if (next == null) {
      return List.of();
    }
    if (next.problem() != null) {
      throw next.problem();
    }
    isOver = next.input() instanceof EndOfInput;
    return List.of(next.input());
  }

  @Override
  public boolean isScript() {
    return true;
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
