package io.github.backstep.e2e;

import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.Loop;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalSession;

/** A program that fails while it has the terminal, on the key that is pressed. */
final class Crash implements App<String> {
  private Crash() {}

  public static void main(String[] args) {
    try (TerminalSession terminal = TerminalSession.open(TerminalOptions.DEFAULT)) {
      Loop.run(new Crash(), "ready", terminal);
    }
  }

  @Override
  public Next<String> update(String model, Message message) {
    if (message instanceof Key key && key.is("u")) {
      throw new IllegalStateException("update failed");
    }
    if (message instanceof Key key && key.is("e")) {
      return Next.of(model).with(progress -> Crash.fail());
    }
    return message instanceof Key key ? Next.of(key.name()) : Next.of(model);
  }

  private static Message fail() {
    throw new AssertionError("effect failed");
  }

  @Override
  public void view(String model, Region screen) {
    if (model.equals("v")) {
      throw new IllegalStateException("view failed");
    }
    screen.text(0, 0, "crash " + model, Style.PLAIN);
  }

  @Override
  public boolean finished(String model) {
    return false;
  }
}
