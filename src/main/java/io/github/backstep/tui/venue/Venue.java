package io.github.backstep.tui.venue;

import io.github.backstep.language.Language;
import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.app.Loop;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.terminal.KeySource;
import io.github.backstep.tui.terminal.TerminalSession;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import java.util.function.Consumer;

/**
 * Where one meets a user, taken over until it is closed: a terminal to draw on, or its keys and
 * lines of text. Programs can take turns in it.
 */
public sealed interface Venue extends AutoCloseable {
  /**
   * Takes over the terminal, or its keys.
   *
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable if no screen can be drawn
   */
  static Venue open(Presentation how) {
    if (how.medium() instanceof Presentation.InLines lines) {
      Appearance plain = Appearance.of(Theme.of(ColorDepth.NONE), Glyphs.PLAIN, how.language());
      return new InLines(lines.keys().get(), lines.out(), plain);
    }
    if (how.medium() instanceof Presentation.OnDisplay own) {
      return on(own.display(), Theme.of(ColorDepth.TRUE), how.language());
    }
    TerminalSession terminal =
        TerminalSession.open(((Presentation.OnScreen) how.medium()).terminal());
    return on(terminal, terminal.capabilities().theme(), how.language());
  }

  private static Venue on(Display display, Theme theme, Language language) {
    return new OnScreen(display, Appearance.of(theme, display.glyphs(), language));
  }

  /** How one speaks to the user here. */
  Appearance appearance();

  /** The size of the screen; of the page that is read where there is none. */
  Size size();

  /**
   * Runs a program until it is finished, and returns its last model.
   *
   * @param teller how it is told where nothing is drawn
   */
  <M> M run(App<M> app, Next<M> first, Teller<M> teller);

  /** Gives back what was taken over. */
  @Override
  void close();

  /** A screen. */
  record OnScreen(Display display, Appearance appearance) implements Venue {
    @Override
    public Size size() {
      return new Size(display.columns(), display.rows());
    }

    @Override
    public <M> M run(App<M> app, Next<M> first, Teller<M> teller) {
      return Loop.run(app, first, display);
    }

    @Override
    public void close() {
      display.close();
    }
  }

  /** Keys, and lines of text. */
  record InLines(KeySource keys, Consumer<String> out, Appearance appearance) implements Venue {
    @Override
    public Size size() {
      return Recital.PAGE;
    }

    @Override
    public <M> M run(App<M> app, Next<M> first, Teller<M> teller) {
      Recital<M> recital = new Recital<>(keys, out, teller);
      M last = Loop.run(app, first, recital);
      recital.end();
      return last;
    }

    @Override
    public void close() {
      keys.close();
    }
  }
}
