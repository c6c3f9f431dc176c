package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.TerminalScreen;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Resize;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The terminal, taken over: from {@link #open} to {@link #close} it is in raw mode on its second
 * screen, and what others print goes to a log.
 *
 * <p>One thread polls and shows. Closing may happen on any thread and any number of times; it also
 * happens when the program is ended by SIGTERM, SIGHUP, SIGINT or {@code System.exit}. Ctrl-Z
 * suspends the program as a shell expects, Ctrl-L draws everything again; neither is passed on.
 */
public final class TerminalSession implements Display {
  private static final int OUTPUT_BUFFER = 1 << 16;
  private static final int MOST_INPUTS = 10_000;

  private final Capabilities capabilities;
  private final RawTerminal terminal;
  private final TerminalScreen screen;
  private final Painter painter;
  private final InputTranslator translator = new InputTranslator();
  private final StrayOutput stray;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread atExit = new Thread(this::restore, "backstep-terminal-restore");

  private TerminalSession(Capabilities capabilities, RawTerminal terminal) throws IOException {
    this.capabilities = capabilities;
    this.terminal = terminal;
    this.screen = new TerminalScreen(terminal);
    this.painter = new Painter(screen);
    this.stray = new StrayOutput(StrayOutput.userLog(System.getenv()));
  }

  /**
   * Takes over the terminal this program was started in.
   *
   * @throws TerminalUnavailable if there is none, or it cannot be set up
   */
  public static TerminalSession open(TerminalOptions options) {
    Capabilities capabilities = Capabilities.detect(System.getenv(), Console.isTerminal(), options);
    try {
      return open(capabilities);
    } catch (IOException e) {
      throw new TerminalUnavailable("The terminal cannot be set up: " + e.getMessage(), e);
    }
  }

  private static TerminalSession open(Capabilities capabilities) throws IOException {
    RawTerminal terminal =
        new RawTerminal(
            new FileInputStream(FileDescriptor.in),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER),
            capabilities.mouse());
    try {
      TerminalSession session = new TerminalSession(capabilities, terminal);
      session.start();
      return session;
    } catch (IOException | RuntimeException e) {
      terminal.close();
      throw e;
    }
  }

  private void start() throws IOException {
    Runtime.getRuntime().addShutdownHook(atExit);
    synchronized (terminal) {
      screen.setCursorPosition(null);
      screen.startScreen();
    }
  }

  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Glyphs glyphs() {
    return capabilities.glyphs();
  }

  @Override
  public int columns() {
    return screen.getTerminalSize().getColumns();
  }

  @Override
  public int rows() {
    return screen.getTerminalSize().getRows();
  }

  /** Where output of others goes while this session is open. The file exists if there was any. */
  public Path log() {
    return stray.log();
  }

  @Override
  public List<Input> poll() {
    List<Input> inputs = new ArrayList<>();
    try {
      pollResize(inputs);
      pollStrokes(inputs);
    } catch (IOException e) {
      inputs.add(new EndOfInput());
    }
    return inputs;
  }

  private void pollResize(List<Input> inputs) {
    if (closed.get()) {
      inputs.add(new EndOfInput());
    } else if (screen.doResizeIfNecessary() != null) {
      addResize(inputs);
    }
  }

  private void addResize(List<Input> inputs) {
    TerminalSize size = screen.getTerminalSize();
    painter.forget();
    inputs.add(new Resize(size.getColumns(), size.getRows()));
  }

  private void pollStrokes(List<Input> inputs) throws IOException {
    int before = inputs.size();
    while (inputs.size() - before < MOST_INPUTS && !endsIn(inputs)) {
      KeyStroke stroke = terminal.pollInput();
      if (stroke == null) {
        return;
      }
      translator.translate(stroke, inputs);
      handleOwnKeys(inputs);
    }
  }

  private static boolean endsIn(List<Input> inputs) {
    return !inputs.isEmpty() && inputs.get(inputs.size() - 1) instanceof EndOfInput;
  }

  private void handleOwnKeys(List<Input> inputs) throws IOException {
    int last = inputs.size() - 1;
    if (last < 0 || !(inputs.get(last) instanceof Key key)) {
      return;
    }
    if (key.is("Ctrl-Z")) {
      suspend();
    }
    if (key.is("Ctrl-Z") || key.is("Ctrl-L")) {
      inputs.remove(last);
      screen.doResizeIfNecessary();
      addResize(inputs);
    }
  }

  @Override
  public void show(Canvas frame) throws IOException {
    synchronized (terminal) {
      if (!closed.get() && !painter.shows(frame)) {
        terminal.frame(true);
        painter.paint(frame);
        terminal.frame(false);
        terminal.flush();
      }
    }
  }

  /**
   * Stops this program and whoever was started with it, as Ctrl-Z would, and takes the terminal
   * over again once the shell continues it. Without a shell to do that nothing stops.
   */
  private void suspend() throws IOException {
    leave();
    terminal.giveBack();
    Suspension.stopProcessGroup();
    synchronized (terminal) {
      if (!closed.get()) {
        terminal.takeOver();
        screen.startScreen();
        terminal.getTerminalSize();
      }
    }
  }

  private void leave() throws IOException {
    synchronized (terminal) {
      screen.stopScreen(false);
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the program is ending, which is why this was called
    }
  }

  /** Each step is taken whether or not the one before could be: the terminal may be gone. */
  private void restore() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    attempt(this::leave);
    attempt(terminal::close);
    stray.close();
  }

  private static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException | IllegalStateException e) {
      // the terminal has gone away, or the shutdown hook of Lanterna was faster
    }
  }

  /** A part of giving the terminal back. */
  private interface Step {
    void run() throws IOException;
  }
}
