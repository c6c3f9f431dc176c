package io.github.backstep.figure.drawing;

import java.util.List;

/** Bars with their names, from zero to their values along one axis. */
public record Bars(Axis axis, List<Bar> bars) implements Drawing {
  public Bars {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param isMarked whether it is the one that matters
   */
  public record Bar(String name, double value, boolean isMarked) {}

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.bars(this);
  }
}
