package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** The help of where one is: what the page is for, and what its keys do. */
final class HelpPanel {
  /** Its keys, for the bottom line. */
  static final List<Hint> HINTS = List.of(Hint.of("Up Down", "scroll"), Hint.of("Escape", "close"));

  private static final int WIDTH = 74;
  private static final int KEY_COLUMN = 3;
  private static final int HELP_COLUMN = 24;
  private static final int FRAME_ROWS = 3;
  private static final int PAGE = 10;

  private HelpPanel() {}

  static Next<Home> open(Home home) {
    return Next.of(home.with(home.situation().helping(0)));
  }

  static Home answer(Home home, int line, Key key) {
    return switch (key.name()) {
      case "Down", "j" -> scrolled(home, line + 1);
      case "Up", "k" -> scrolled(home, line - 1);
      case "PageDown", "Space" -> scrolled(home, line + PAGE);
      case "PageUp" -> scrolled(home, line - PAGE);
      default -> home.with(home.situation().helping(null));
    };
  }

  private static Home scrolled(Home home, int to) {
    int shown = home.size().rows() - FRAME_ROWS;
    int last = Math.max(0, lines(home).size() - shown);
    return home.with(home.situation().helping(Math.max(0, Math.min(to, last))));
  }

  static void draw(Home home, int line, Region screen) {
    List<Spans> lines = lines(home);
    Region ground = screen.dropBottom(1).centred(WIDTH + 4, lines.size() + 2);
    ground.fill(home.style(Role.POPUP));
    Region inside =
        ground.box(
            home.text("help.title"), home.style(Role.BORDER_ACTIVE), home.style(Role.TITLE_ACTIVE));
    int from = Math.max(0, Math.min(line, lines.size() - inside.rows()));
    for (int y = 0; y < inside.rows() && from + y < lines.size(); y++) {
      inside.text(1, y, lines.get(from + y));
    }
  }

  /** In lines of text. */
  static List<String> told(Home home) {
    List<String> lines = new ArrayList<>(List.of(about(home), home.text("about.keys")));
    home.hints()
        .forEach(
            hint -> lines.add(HomeTeller.keys(hint, home) + ": " + hint.help(home.look().texts())));
    return lines;
  }

  private static String about(Home home) {
    String place = home.jobs().isOpen() ? home.jobs().current().name() : "front";
    return home.text("about." + place);
  }

  private static List<Spans> lines(Home home) {
    List<Spans> lines = new ArrayList<>();
    lines.addAll(Spans.of(about(home), home.style(Role.TEXT)).wrap(WIDTH, home.look().glyphs()));
    lines.add(Spans.EMPTY);
    lines.add(Spans.of(home.text("about.keys"), home.style(Role.TITLE_ACTIVE)));
    home.hints().forEach(hint -> lines.add(line(hint, home)));
    lines.add(Spans.EMPTY);
    lines.addAll(
        Spans.of(home.text("about.mouse"), home.style(Role.DIM)).wrap(WIDTH, home.look().glyphs()));
    return lines;
  }

  private static Spans line(Hint hint, Home home) {
    String keys = " ".repeat(KEY_COLUMN) + hint.labels(home.look().texts());
    int gap = Math.max(1, HELP_COLUMN - home.look().glyphs().columns(keys));
    return Spans.of(keys, home.style(Role.KEY_HINT))
        .and(" ".repeat(gap) + hint.help(home.look().texts()), home.style(Role.TEXT));
  }
}
