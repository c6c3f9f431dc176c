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
  }

  BottomLine bottomLine(Home home) {
    return BottomLine.of(
        content(home), home.look().texts(), home.look().glyphs(), footer.columns());
  }

  private static BottomLine.Content content(Home home) {
    Situation situation = home.situation();
    if (situation.errand() != null) {
      String doing = situation.errand().label().in(home.look().texts());
      return content(doing, Role.GOOD, List.of(Hint.of("Escape", "give-up")));
    }
    if (situation.help() != null) {
      return content("", Role.KEY_LABEL, HelpPanel.HINTS);
    }
    List<Hint> hints = home.hints().stream().map(Hint::inShort).toList();
    int own = hints.size() - Leaving.COUNT;
    String remark = situation.notice();
    return new BottomLine.Content(
        remark, Role.WARNING, hints.subList(0, own), hints.subList(own, hints.size()));
  }

  private static BottomLine.Content content(String remark, Role role, List<Hint> hints) {
    return new BottomLine.Content(remark, role, hints, List.of());
  }
}
