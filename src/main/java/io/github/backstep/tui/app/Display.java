package io.github.backstep.tui.app;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.Input;
import java.io.IOException;
import java.util.List;

/** A terminal as the loop sees it. */
public interface Display extends AutoCloseable {
  int columns();

  int rows();

  Glyphs glyphs();

  /** What has arrived since the last call; returns at once. */
  List<Input> poll() throws IOException;

  /** Shows a frame. */
  void show(Canvas frame) throws IOException;

  /** Gives the terminal back as it was found. May be called again. */
  @Override
  void close();
}
