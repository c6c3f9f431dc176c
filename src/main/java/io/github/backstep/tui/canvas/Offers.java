package io.github.backstep.tui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a press of the mouse chooses where on a canvas: noted by the views as they draw. */
final class Offers {
  /** Finds what is chosen at a position of the area, in its own coordinates. */
  private record Offer(Area area, Region.Choice choice) {
    Point at(int x, int y) {
      return choice.at(x - area.x(), y - area.y());
    }
  }

  private final List<Offer> all = new ArrayList<>();

  void add(Area area, Region.Choice choice) {
    all.add(0, new Offer(area, choice));
  }

  /** What was offered last for a position. */
  Optional<Point> at(int x, int y) {
    return all.stream()
        .filter(offer -> offer.area().contains(x, y))
        .findFirst()
        .map(offer -> offer.at(x, y));
  }
}
