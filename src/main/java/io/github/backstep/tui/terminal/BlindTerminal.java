package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal that nobody sees, for rehearsals: it takes every frame the way a real one does, and
 * its keys are known beforehand. After them the input ends.
 */
public final class BlindTerminal implements Display {
  private final TerminalSize size;
  private final ANSITerminal terminal;
  private final TerminalScreen screen;
  private final Painter painter;
  private final InputTranslator translator = new InputTranslator();

  /**
   * @param keys the characters that arrive, one poll after another
   */
  public BlindTerminal(int columns, int rows, String keys) throws IOException {
    size = new TerminalSize(columns, rows);
    terminal = new Unseen(size, keys);
    screen = new TerminalScreen(terminal);
    painter = new Painter(screen);
    screen.startScreen();
  }

  private static final class Unseen extends ANSITerminal {
    private final TerminalSize size;

    Unseen(TerminalSize size, String keys) {
      super(
          new WholeSequences(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8))),
          OutputStream.nullOutputStream(),
          StandardCharsets.UTF_8);
      this.size = size;
      getInputDecoder().addProfile(new KeyProfile());
    }

    @Override
    protected TerminalSize findTerminalSize() {
      return size;
    }
  }

  @Override
  public int columns() {
    return size.getColumns();
  }

  @Override
  public int rows() {
    return size.getRows();
  }

  @Override
  public Glyphs glyphs() {
    return Glyphs.UNICODE;
  }

  @Override
  public List<Input> poll() throws IOException {
    List<Input> inputs = new ArrayList<>();
    KeyStroke stroke = terminal.pollInput();
    if (stroke != null) {
      translator.translate(stroke, inputs);
    }
    return inputs;
  }

  @Override
  public void show(Canvas frame) throws IOException {
    if (!painter.shows(frame)) {
      painter.paint(frame);
      terminal.flush();
    }
  }

  @Override
  public void close() {
    // nothing was taken from anyone
  }
}
