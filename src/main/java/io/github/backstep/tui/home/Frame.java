package io.github.backstep.tui.home;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.BottomLine;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** What stands around every page: a line above and a line below. */
record Frame(Region whole, Region header, Region page, Region footer) {
  /** What the keys at the end of the bottom line need. */
  private static final int ALWAYS_COLUMNS = 16;

  static Frame of(Region screen) {
    return new Frame(screen, screen.top(1), screen.dropTop(1).dropBottom(1), screen.bottom(1));
  }

  /** That of a screen of the model's size, to find out where things are. */
  static Frame of(Home home) {
    return of(new Canvas(home.size().columns(), home.size().rows()).whole());
  }

  void drawHeader(Home home) {
    header.fill(home.style(Role.HEADER));
    Spans path = Spans.of(home.text("home.title"), home.style(Role.HEADER).asBold());
    if (home.jobs().isOpen()) {
      String mark = " " + home.look().glyphs().get(Glyph.BREADCRUMB) + " ";
      path = path.and(mark, home.style(Role.HEADER_DIM)).and(home.place(), home.style(Role.HEADER));
    } else {
      path = path.and("  " + home.text("home.motto"), home.style(Role.HEADER_DIM));
    }
    header.text(1, 0, path);
    header.dropRight(1).textRight(0, home.world().engine(), home.style(Role.HEADER_DIM));
  }

  void drawFooter(Home home) {
    bottomLine(home).draw(footer, home.look().theme());
    String notice = home.situation().notice();
    if (isLong(home)) {
      List<Spans> lines =
          Spans.of(notice, home.style(Role.WARNING)).wrap(page.columns() - 4, page.glyphs());
      Region ground = page.bottom(lines.size() + 2);
      ground.fill(home.style(Role.POPUP));
      Region inside = ground.box("", home.style(Role.WARNING), home.style(Role.WARNING));
      for (int y = 0; y < lines.size(); y++) {
        inside.text(1, y, lines.get(y));
      }
    }
  }

  /** Whether a notice is too long for the bottom line, and stands in a box above it. */
  private boolean isLong(Home home) {
    return footer.glyphs().columns(home.situation().notice()) > footer.columns() - ALWAYS_COLUMNS;
  }

  BottomLine bottomLine(Home home) {
    return BottomLine.of(
        content(home), home.look().texts(), home.look().glyphs(), footer.columns());
  }

  private BottomLine.Content content(Home home) {
    Situation situation = home.situation();
    if (situation.errand() != null) {
      String doing = situation.errand().label().in(home.look().texts());
      return content(doing, Role.GOOD, List.of(Hint.of("Escape", "give-up")));
    }
    if (situation.help() != null) {
      return content("", Role.KEY_LABEL, HelpPanel.HINTS);
    }
    return new BottomLine.Content(
        isLong(home) ? "" : situation.notice(),
        Role.WARNING,
        hints(home.own()),
        hints(home.always()));
  }

  private static List<Hint> hints(List<Command> commands) {
    return commands.stream().map(command -> command.hint().inShort()).toList();
  }

  private static BottomLine.Content content(String remark, Role role, List<Hint> hints) {
    return new BottomLine.Content(remark, role, hints, List.of());
  }
}
