package io.github.backstep.tui.stepper.view;

import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.model.Page;
import io.github.backstep.tui.stepper.model.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that names the pages: each with its key, and as many names as there is room for. */
record PageTabs(List<Tab> tabs) {
  private static final int GAP = 2;

  /** Where otherwise the open page has no name. */
  private static final int NARROW_GAP = 1;

  /**
   * A page on the line.
   *
   * @param end the column after it
   */
  record Tab(Page page, String key, String name, int x, int end) {}

  PageTabs {
    tabs = List.copyOf(tabs);
  }

  /** The open page and those nearest to it by their names, the others by their keys alone. */
  static PageTabs of(Page open, List<String> names, int columns, Glyphs glyphs) {
    int count = names.size();
    int at = Pictures.ALL.entries().indexOf(open);
    List<String> shown = new ArrayList<>(names.stream().map(name -> "").toList());
    int gap = count + GAP * (count - 1) + width(at, names, glyphs) <= columns ? GAP : NARROW_GAP;
    int free = columns - count - gap * (count - 1);
    for (int i = 0; i < 2 * count; i++) {
      int index = at + (i % 2 == 0 ? -i / 2 : (i + 1) / 2);
      boolean isPage = index >= 0 && index < count && shown.get(index).isEmpty();
      int width = isPage ? width(index, names, glyphs) : 0;
      if (isPage && width <= free) {
        shown.set(index, names.get(index));
        free -= width;
      }
    }
    return laidOut(shown, gap, glyphs);
  }

  /** What a name takes beside its key. */
  private static int width(int index, List<String> names, Glyphs glyphs) {
    return 1 + glyphs.columns(names.get(index));
  }

  private static PageTabs laidOut(List<String> names, int gap, Glyphs glyphs) {
    List<Tab> tabs = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int width = 1 + (name.isEmpty() ? 0 : 1 + glyphs.columns(name));
      Page page = Pictures.ALL.entries().get(i);
      tabs.add(new Tab(page, Pictures.keyOf(page), name, x, x + width));
      x += width + gap;
    }
    return new PageTabs(tabs);
  }

  Optional<Page> at(int column) {
    return tabs.stream()
        .filter(tab -> column >= tab.x() && column < tab.end())
        .map(Tab::page)
        .findFirst();
  }
}
