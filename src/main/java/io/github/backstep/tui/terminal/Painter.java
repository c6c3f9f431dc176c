package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import io.github.backstep.tui.canvas.Canvas;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Brings frames to a Lanterna screen: only what has changed, or everything when told to. */
final class Painter {
  private final Screen screen;
  private final CellCache cells = new CellCache();
  private @Nullable Canvas shown;
  private boolean everything = true;

  Painter(Screen screen) {
    this.screen = screen;
  }

  /** Makes the next frame be sent whole. */
  void forget() {
    everything = true;
    shown = null;
  }

  /** True if the frame is on the screen already. */
  boolean shows(Canvas frame) {
    return shown != null && frame.looksLike(shown);
  }

  void paint(Canvas frame) throws IOException {
    int columns = screen.getTerminalSize().getColumns();
    int rows = screen.getTerminalSize().getRows();
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        screen.setCharacter(x, y, cell(frame, x, y));
      }
    }
    screen.refresh(everything ? Screen.RefreshType.COMPLETE : Screen.RefreshType.DELTA);
    everything = false;
    shown = frame;
  }

  /** A frame drawn for another size, just before a resize, is cut or filled up with blanks. */
  private TextCharacter cell(Canvas frame, int x, int y) {
    boolean inside = x < frame.columns() && y < frame.rows();
    return inside
        ? cells.cell(frame.charAt(x, y), frame.styleAt(x, y))
        : TextCharacter.DEFAULT_CHARACTER;
  }
}
