package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The controlling terminal in raw mode, spoken to through Lanterna.
 *
 * <p>It differs from Lanterna's own in that it asks {@code stty} for the size, sets all modes with
 * one call, speaks the SGR mouse protocol and bracketed paste, can show dim text, and writes
 * nothing more once private mode is left, whichever thread leaves it.
 *
 * <p>Lanterna's constructor calls methods overridden here, before any field initialiser of this
 * class has run; so no field has one.
 */
final class RawTerminal extends UnixTerminal {
  /** Stands for dim text, which Lanterna does not know; no terminal shows Fraktur. */
  static final SGR DIM = SGR.FRAKTUR;

  private static final String MOUSE_ON = "\033[?1000h\033[?1002h\033[?1006h";
  private static final String ALL_OFF =
      "\033[?2026l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?2004l\033[?7h";

  /** Rows and columns; a terminal that does not know them says zero. */
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,4}) ([1-9]\\d{0,4})");

  /**
   * An empty screen. Some terminals that have grown meanwhile, tmux among them, leave lines of it
   * behind on the screen they return to.
   */
  private static final String EMPTY = "\033[m\033[2J\033[H";

  private final boolean mouse;
  private boolean bold;
  private boolean dim;
  private boolean isPrivate;
  private volatile boolean sealed;

  RawTerminal(InputStream in, OutputStream out, boolean mouse) throws IOException {
    super(new WholeSequences(in), out, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    this.mouse = mouse;
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return new KeyProfile();
  }

  @Override
  protected String runSTTYCommand(String... parameters) throws IOException {
    return Stty.run(parameters);
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    Matcher size = SIZE.matcher(Stty.run("size"));
    return size.matches()
        ? new TerminalSize(Integer.parseInt(size.group(2)), Integer.parseInt(size.group(1)))
        : new TerminalSize(80, 24);
  }

  @Override
  protected void canonicalMode(boolean enabled) throws IOException {
    if (!enabled) {
      takeOver();
    }
  }

  @Override
  protected void keyEchoEnabled(boolean enabled) {
    // canonicalMode has set everything, restoring the saved modes resets it
  }

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {
    // as above
  }

  /** Sets the modes of a program that reads every key itself. */
  void takeOver() throws IOException {
    Stty.run("-icanon", "-echo", "-isig", "-ixon", "-iexten", "min", "1", "time", "0");
  }

  /** Sets the modes back to what they were when this was made. */
  void giveBack() throws IOException {
    restoreTerminalSettings();
  }

  @Override
  public synchronized void enterPrivateMode() throws IOException {
    sealed = false;
    super.enterPrivateMode();
    isPrivate = true;
    write("\033[?7l\033[?2004h" + (mouse ? MOUSE_ON : ""));
    flush();
  }

  @Override
  public synchronized void exitPrivateMode() throws IOException {
    write(ALL_OFF + (isPrivate ? EMPTY : ""));
    isPrivate = false;
    super.exitPrivateMode();
    sealed = true;
  }

  /** Begins or ends a frame that the terminal is to show at once. */
  void frame(boolean begins) throws IOException {
    write(begins ? "\033[?2026h" : "\033[?2026l");
  }

  @Override
  public void putString(String string) throws IOException {
    write(string);
  }

  @Override
  public void resetColorAndSGR() throws IOException {
    bold = false;
    dim = false;
    super.resetColorAndSGR();
  }

  @Override
  public void enableSGR(SGR sgr) throws IOException {
    weigh(sgr, true);
    if (sgr == DIM) {
      write("\033[2m");
    } else {
      super.enableSGR(sgr);
    }
  }

  /** Bold and dim are switched off by one code; the other is switched on again. */
  @Override
  public void disableSGR(SGR sgr) throws IOException {
    weigh(sgr, false);
    if (sgr == SGR.BOLD || sgr == DIM) {
      write("\033[22m" + (bold ? "\033[1m" : "") + (dim ? "\033[2m" : ""));
    } else {
      super.disableSGR(sgr);
    }
  }

  private void weigh(SGR sgr, boolean on) {
    bold = sgr == SGR.BOLD ? on : bold;
    dim = sgr == DIM ? on : dim;
  }

  private void write(String text) throws IOException {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void writeToTerminal(byte... bytes) throws IOException {
    if (!sealed) {
      super.writeToTerminal(bytes);
    }
  }
}
