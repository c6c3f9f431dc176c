package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A terminal of which only the keys are taken, each as soon as it is pressed; nothing is ever sent
 * to it that would move its cursor. Ctrl-Z suspends the program as a shell expects.
 */
public final class KeyTerminal implements KeySource {
  private final RawTerminal terminal;
  private final InputTranslator translator = new InputTranslator();
  private final AtomicBoolean closed = new AtomicBoolean();

  private KeyTerminal(RawTerminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Takes the keys of the terminal this program was started in.
   *
   * @throws TerminalUnavailable if it cannot be set up
   */
  public static KeyTerminal open() {
    try {
      FileInputStream in = new FileInputStream(FileDescriptor.in);
      return new KeyTerminal(new RawTerminal(in, OutputStream.nullOutputStream(), false));
    } catch (IOException e) {
      throw new TerminalUnavailable("The terminal cannot be set up: " + e.getMessage(), e);
    }
  }

  @Override
  public List<Input> poll() throws IOException {
    List<Input> inputs = new ArrayList<>();
    KeyStroke stroke = terminal.pollInput();
    if (stroke != null) {
      translator.translate(stroke, inputs);
    }
    if (inputs.remove(Key.parse("Ctrl-Z"))) {
      suspend();
    }
    return inputs;
  }

  private void suspend() throws IOException {
    terminal.giveBack();
    Suspension.stopProcessGroup();
    terminal.takeOver();
  }

  @Override
  public boolean isScript() {
    return false;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        terminal.close();
      } catch (IOException | IllegalStateException e) {
        // the terminal has gone away, or the shutdown hook of Lanterna was faster
      }
    }
  }
}
