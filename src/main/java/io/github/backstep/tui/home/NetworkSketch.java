package io.github.backstep.tui.home;

import io.github.backstep.tui.canvas.DotRaster;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as it is drawn on blackboards: a column of circles for each layer, everything joined
 * with everything. Of a large layer only some neurons are drawn, with dots between them.
 *
 * @param sizes neurons of each layer, from the inputs on
 */
record NetworkSketch(List<Integer> sizes) {
  /** So many neurons of a layer are told apart at a glance. */
  private static final int MOST = 9;

  NetworkSketch {
    sizes = List.copyOf(sizes);
  }

  static NetworkSketch of(List<Integer> sizes) {
    return new NetworkSketch(sizes);
  }

  void draw(Region place, Theme theme) {
    Region net = place.dropBottom(2);
    List<List<Point>> layers = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      layers.add(neurons(i, net));
    }
    lines(layers, net, theme.style(Role.BORDER));
    for (int i = 0; i < sizes.size(); i++) {
      circles(i, layers.get(i), net, theme);
      String size = String.valueOf(sizes.get(i));
      int x = Math.max(0, x(i, net) - size.length() / 2);
      place.text(
          Math.min(x, place.columns() - size.length()),
          place.rows() - 1,
          size,
          theme.style(Role.DIM));
    }
  }

  private int x(int layer, Region net) {
    return sizes.size() == 1 ? 0 : layer * (net.columns() - 1) / (sizes.size() - 1);
  }

  /** Where the neurons of a layer are drawn, centred on the height. */
  private List<Point> neurons(int layer, Region net) {
    int drawn = Math.max(1, Math.min(sizes.get(layer), Math.min(MOST, net.rows())));
    int apart = Math.max(1, Math.min(4, (net.rows() - 1) / Math.max(1, drawn - 1)));
    int top = (net.rows() - 1 - (drawn - 1) * apart) / 2;
    List<Point> neurons = new ArrayList<>();
    for (int i = 0; i < drawn; i++) {
      neurons.add(new Point(x(layer, net), Math.max(0, top + i * apart)));
    }
    return neurons;
  }

  private static void lines(List<List<Point>> layers, Region net, Style style) {
    DotRaster dots = new DotRaster(net);
    for (int i = 0; i + 1 < layers.size(); i++) {
      for (Point from : layers.get(i)) {
        for (Point to : layers.get(i + 1)) {
          dots.line(dot(from, net, dots), dot(to, net, dots), style);
        }
      }
    }
  }

  /** The dot in the middle of a cell. */
  private static Point dot(Point cell, Region net, DotRaster dots) {
    int across = dots.width() / Math.max(1, net.columns());
    int down = dots.height() / Math.max(1, net.rows());
    return new Point(cell.x() * across + across / 2, cell.y() * down + down / 2);
  }

  private void circles(int layer, List<Point> neurons, Region net, Theme theme) {
    boolean isWhole = neurons.size() == sizes.get(layer);
    boolean isHidden = layer > 0 && layer < sizes.size() - 1;
    Style style = theme.style(isHidden ? Role.PHASE_FORWARD : Role.ACCENT);
    char circle = net.glyphs().get(Glyph.BREAKPOINT);
    for (int i = 0; i < neurons.size(); i++) {
      boolean isGap = !isWhole && i == neurons.size() / 2;
      Point at = neurons.get(i);
      net.put(at.x(), at.y(), isGap ? net.glyphs().get(Glyph.DOTTED_VERTICAL) : circle, style);
    }
  }
}
