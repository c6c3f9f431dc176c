package io.github.backstep.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PainterTest {
  private DefaultVirtualTerminal terminal;
  private TerminalScreen screen;
  private Painter painter;

  @BeforeEach
  void open() throws IOException {
    terminal = new DefaultVirtualTerminal(new TerminalSize(20, 5));
    screen = new TerminalScreen(terminal);
    screen.setCursorPosition(null);
    screen.startScreen();
    painter = new Painter(screen);
  }

  @AfterEach
  void close() throws IOException {
    screen.stopScreen(false);
  }

  private static Canvas frame(int columns, int rows, String text) {
    Canvas canvas = new Canvas(columns, rows);
    canvas.whole().text(0, 0, text, Style.PLAIN);
    return canvas;
  }

  private String row(int y) {
    StringBuilder text = new StringBuilder();
    for (int x = 0; x < terminal.getTerminalSize().getColumns(); x++) {
      text.append(terminal.getCharacter(x, y).getCharacterString());
    }
    return text.toString().stripTrailing();
  }

  @Test
  void theTerminalShowsTheFrame() throws IOException {
    painter.paint(frame(20, 5, "δ₃ = ŷ − y"));
    assertEquals("δ₃ = ŷ − y", row(0));
    painter.paint(frame(20, 5, "δ₃"));
    assertEquals("δ₃", row(0));
  }

  @Test
  void aFrameAlreadyShownIsKnown() throws IOException {
    painter.paint(frame(20, 5, "a"));
    assertTrue(painter.shows(frame(20, 5, "a")));
    assertFalse(painter.shows(frame(20, 5, "b")));
    painter.forget();
    assertFalse(painter.shows(frame(20, 5, "a")));
  }

  @Test
  void stylesBecomeColorsAndAttributes() throws IOException {
    Canvas canvas = new Canvas(20, 5);
    Style style = Style.of(Color.rgb(0x102030), Color.indexed(208)).asBold().asUnderlined();
    canvas.whole().put(0, 0, 'x', style);
    canvas.whole().put(1, 0, 'y', Style.of(Color.ansi(9), Color.ansi(4)).asReversed().asDim());
    painter.paint(canvas);
    TextCharacter x = terminal.getCharacter(0, 0);
    assertEquals(new TextColor.RGB(0x10, 0x20, 0x30), x.getForegroundColor());
    assertEquals(new TextColor.Indexed(208), x.getBackgroundColor());
    assertEquals(EnumSet.of(SGR.BOLD, SGR.UNDERLINE), x.getModifiers());
    TextCharacter y = terminal.getCharacter(1, 0);
    assertEquals(TextColor.ANSI.RED_BRIGHT, y.getForegroundColor());
    assertEquals(TextColor.ANSI.BLUE, y.getBackgroundColor());
    assertEquals(EnumSet.of(SGR.REVERSE, RawTerminal.DIM), y.getModifiers());
  }

  @Test
  void aFrameOfAnotherSizeIsCutOrFilledUp() throws IOException {
    painter.paint(frame(20, 5, "abcdefghijklmnopqrst"));
    terminal.setTerminalSize(new TerminalSize(4, 2));
    screen.doResizeIfNecessary();
    painter.forget();
    painter.paint(frame(20, 5, "abcdefghijklmnopqrst"));
    assertEquals("abcd", row(0));
    terminal.setTerminalSize(new TerminalSize(30, 6));
    screen.doResizeIfNecessary();
    painter.forget();
    painter.paint(frame(4, 2, "wxyz"));
    assertEquals("wxyz", row(0));
  }
}
