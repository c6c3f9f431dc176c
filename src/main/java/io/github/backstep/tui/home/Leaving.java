package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import java.util.List;

/** The keys of every page: how to ask for help, and how to leave. */
final class Leaving {
  private Leaving() {}

  /** Where text is typed, {@code q} and {@code ?} are part of it. */
  static List<Command> commands(Home home) {
    boolean typing = home.jobs().isOpen() && home.jobs().current().takesText();
    Command help = Command.of(typing ? "F1" : "? F1", "home-help", HelpPanel::open);
    return List.of(help, home.jobs().isOpen() ? back(typing) : quit());
  }

  private static Command back(boolean typing) {
    String keys = typing ? "Escape Ctrl-C Ctrl-D" : "q Escape Ctrl-C Ctrl-D";
    return Command.of(keys, "back-home", Leaving::toTheFront);
  }

  /** What is being read for the page is given up; it is begun again when the page is opened. */
  private static Next<Home> toTheFront(Home home) {
    return Next.of(home.with(home.jobs().closed())).cancelling();
  }

  private static Command quit() {
    return Command.showing(
        "q Ctrl-C Ctrl-D", "quit", home -> home.with(home.situation().quitting()));
  }
}
