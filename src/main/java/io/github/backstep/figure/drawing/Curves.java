package io.github.backstep.figure.drawing;

import java.util.List;

/** Curves over a common pair of axes. */
public record Curves(Axis x, Axis y, List<Series> series) implements Drawing {
  public Curves {
    series = List.copyOf(series);
  }

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.curves(this);
  }
}
