package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.venue.SmallScreen;
import java.util.Optional;

/** What the home screen answers to keys and to the mouse. */
final class Answers {
  private Answers() {}

  static Next<Home> to(Input input, Home home) {
    if (input instanceof Resize resize) {
      return Next.of(home.with(new Size(resize.columns(), resize.rows())));
    }
    if (input instanceof Mouse mouse) {
      return to(mouse, home);
    }
    if (input instanceof Key key) {
      return to(key, home);
    }
    return isAtHome(home) ? typed(input, home) : Next.of(home);
  }

  /** Whether neither the help nor an errand takes the keys. */
  private static boolean isAtHome(Home home) {
    return home.situation().errand() == null && home.situation().help() == null;
  }

  private static Next<Home> to(Key key, Home home) {
    Situation situation = home.situation();
    if (situation.errand() != null) {
      return waiting(key, home);
    }
    if (situation.help() != null) {
      return Next.of(HelpPanel.answer(home, situation.help(), key));
    }
    Home heard = home.with(situation.saying(""));
    Optional<Command> command = home.commands().stream().filter(it -> it.takes(key)).findFirst();
    return command.isPresent() ? command.get().action().apply(heard) : typed(key, heard);
  }

  /** While something is prepared one can only give it up. */
  private static Next<Home> waiting(Key key, Home home) {
    boolean stop = key.is("Escape") || key.is("q") || key.is("Ctrl-C") || key.is("Ctrl-D");
    return stop ? Errand.over(home, home.text("home.given-up")).cancelling() : Next.of(home);
  }

  private static Next<Home> typed(Input input, Home home) {
    if (home.jobs().isOpen()) {
      return home.jobs().current().typed(home, input);
    }
    return Next.of(home.unbound(input));
  }

  private static Next<Home> to(Mouse mouse, Home home) {
    Frame frame = Frame.of(home);
    if (SmallScreen.is(frame.whole())) {
      return Next.of(home);
    }
    return switch (mouse.action()) {
      case PRESS -> pressed(new Point(mouse.x(), mouse.y()), home, frame);
      case SCROLL_UP -> to(Key.parse("Up"), home);
      case SCROLL_DOWN -> to(Key.parse("Down"), home);
      default -> Next.of(home);
    };
  }

  private static Next<Home> pressed(Point at, Home home, Frame frame) {
    if (frame.footer().area().contains(at.x(), at.y())) {
      Optional<Key> key = frame.bottomLine(home).keyAt(at.x());
      return key.isPresent() ? to(key.get(), home) : Next.of(home);
    }
    if (!isAtHome(home)) {
      return Next.of(home);
    }
    Region page = frame.page();
    Home heard = home.with(home.situation().saying(""));
    return home.jobs().isOpen()
        ? home.jobs().current().pressed(heard, at, page)
        : Front.pressed(heard, at, page);
  }
}
