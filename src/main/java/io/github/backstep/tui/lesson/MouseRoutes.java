package io.github.backstep.tui.lesson;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import java.util.Optional;

/** Where the mouse does what: each half of the screen has its own. */
final class MouseRoutes {
  private static final int WHEEL = 3;

  private MouseRoutes() {}

  static Next<Reader> answer(Reader reader, Mouse mouse) {
    Screens screens = reader.screens();
    if (reader.status().browsing().isPresent() && !isBelow(reader, mouse)) {
      return Contents.answer(reader, mouse);
    }
    return mouse.x() >= screens.text() && screens.stepper() > 0
        ? inStepper(reader, mouse, screens.text())
        : inText(reader, mouse);
  }

  private static Next<Reader> inStepper(Reader reader, Mouse mouse, int left) {
    Mouse local = new Mouse(mouse.action(), mouse.x() - left, mouse.y(), mouse.button());
    boolean pressed = mouse.is(Mouse.Action.PRESS);
    Reader there = pressed ? reader.with(reader.status().of(true)) : reader;
    return Stepping.tell(there, local);
  }

  private static Next<Reader> inText(Reader reader, Mouse mouse) {
    return switch (mouse.action()) {
      case SCROLL_UP -> Next.of(Scrolling.by(reader, -WHEEL));
      case SCROLL_DOWN -> Next.of(Scrolling.by(reader, WHEEL));
      case PRESS -> pressed(reader.with(reader.status().of(false)), mouse);
      default -> Next.of(reader);
    };
  }

  /** On the bottom line a key is pressed. */
  private static Next<Reader> pressed(Reader reader, Mouse mouse) {
    Optional<Key> key =
        isBelow(reader, mouse)
            ? TextView.footer(reader, reader.screens().text()).keyAt(mouse.x())
            : Optional.empty();
    return key.map(it -> pressed(reader, it)).orElse(Next.of(reader));
  }

  private static Next<Reader> pressed(Reader reader, Key key) {
    return reader.status().browsing().isPresent()
        ? Contents.answer(reader, key)
        : LessonApp.pressed(reader, key);
  }

  /** Whether it is on the bottom line. */
  private static boolean isBelow(Reader reader, Mouse mouse) {
    return mouse.y() == reader.status().size().rows() - 1;
  }
}
