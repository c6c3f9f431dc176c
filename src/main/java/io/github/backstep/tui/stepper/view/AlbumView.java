package io.github.backstep.tui.stepper.view;

import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.plate.Easel;
import io.github.backstep.tui.plate.PlateView;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Page;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.stepper.model.Print;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.Optional;

/** The open page of the pictures, under a line that names all of them. */
public final class AlbumView {
  /**
   * A title that does not fit the frame is left out where there are fewer for each of its lines.
   */
  private static final int ROWS_PER_LINE = 8;

  private AlbumView() {}

  public static void draw(Model model, Region region) {
    Page page = model.album().page();
    if (region.isEmpty()) {
      return;
    }
    Theme theme = model.session().theme();
    Print print = model.album().shown();
    String title = print == null ? name(page, model) : print.plate().title();
    boolean isNarrow = region.glyphs().columns(title) > region.titleRoom();
    Region inside =
        region.box(
            isNarrow ? name(page, model) : title,
            theme.style(Role.BORDER_ACTIVE),
            theme.style(Role.TITLE_ACTIVE));
    tabs(page, model, tabLine(region));
    Region place = isNarrow ? headed(title, inside.dropTop(1), theme) : inside.dropTop(1);
    if (Veil.of(model).hides(page, model.scene())) {
      String text = model.session().texts().of("tensors.covered");
      place.textCentred(place.rows() / 2, text, theme.style(Role.WARNING));
    } else if (print == null) {
      String text = model.session().texts().of("pictures.drawing");
      place.textCentred(place.rows() / 2, text, theme.style(Role.DIM));
    } else {
      String caption = " " + print.plate().caption() + " ";
      int end = region.bottom(1).inset(2, 0).fitted(0, 0, caption, theme.style(Role.DIM));
      if (isSigned(print.plate())) {
        legend(model, region.bottom(1).inset(2, 0).dropLeft(end + 1));
      }
      Easel easel =
          new Easel(theme, Numbers::tick, page.light().apply(model), model.album().scroll());
      PlateView.draw(print.plate(), place, easel);
    }
  }

  /** Writes a title that the frame is too narrow for, and returns what is left below it. */
  private static Region headed(String title, Region place, Theme theme) {
    Region lines = place.inset(1, 0);
    List<Spans> wrapped =
        Spans.of(title, theme.style(Role.TITLE)).wrap(lines.columns(), lines.glyphs());
    if (place.rows() < ROWS_PER_LINE * wrapped.size()) {
      return place;
    }
    for (int y = 0; y < wrapped.size(); y++) {
      lines.text(0, y, wrapped.get(y));
    }
    return place.dropTop(wrapped.size());
  }

  /** Whether there are images of numbers below and above zero. */
  private static boolean isSigned(Plate plate) {
    return plate.panels().stream()
        .map(Plate.Panel::drawing)
        .anyMatch(
            drawing ->
                drawing instanceof Tiles tiles
                    && tiles.tiles().stream().anyMatch(tile -> tile.image().isSigned()));
  }

  /** What is negative where it has no colour, if there is room for it. */
  private static void legend(Model model, Region line) {
    String text = HeatLegend.text(model);
    if (line.glyphs().columns(text) <= line.columns()) {
      line.textRight(0, text, model.session().theme().style(Role.DIM));
    }
  }

  private static Region tabLine(Region region) {
    return region.inset(2, 1).top(1);
  }

  private static String name(Page page, Model model) {
    return model.session().loader().studio().nameOf(page.figure());
  }

  private static PageTabs tabs(Page open, Model model, int columns) {
    List<String> names = Pictures.ALL.entries().stream().map(page -> name(page, model)).toList();
    return PageTabs.of(open, names, columns, model.session().glyphs());
  }

  private static void tabs(Page open, Model model, Region line) {
    Theme theme = model.session().theme();
    for (PageTabs.Tab tab : tabs(open, model, line.columns()).tabs()) {
      boolean isOpen = tab.page().equals(open);
      boolean isNameless = isOpen && tab.name().isEmpty();
      Role key = isNameless ? Role.SELECTION : Role.KEY_HINT;
      int x = line.text(tab.x(), 0, tab.key(), theme.style(key));
      line.text(x + 1, 0, tab.name(), theme.style(isOpen ? Role.SELECTION : Role.KEY_LABEL));
    }
  }

  /** The page whose name a mouse is on. */
  public static Optional<Page> pageAt(Model model, Region region, int x, int y) {
    Page open = model.album().page();
    Region line = tabLine(region);
    return line.area().contains(x, y)
        ? tabs(open, model, line.columns()).at(line.local(x, y).x())
        : Optional.empty();
  }
}
