package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Series.Spot;
import io.github.backstep.run.SeekListener;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** By how much each layer's weights move in a step, for their size, over the steps so far. */
final class UpdateRatios implements Figure {
  /** What is often recommended. */
  private static final double USUAL = 1e-3;

  @Override
  public String name() {
    return "ratio";
  }

  @Override
  public Reach reach() {
    return Reach.HISTORY;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    List<History.Ratios> ratios = studio.history().ratios(sight, listener);
    return Plate.of(
        studio.text("ratio.title"),
        studio.atParameters(sight),
        drawing(ratios, studio),
        List.of(studio.text("ratio.remark")));
  }

  private static Drawing drawing(List<History.Ratios> ratios, Studio studio) {
    boolean isKnown = ratios.stream().flatMap(it -> it.ofLayers().stream()).anyMatch(r -> r > 0);
    if (!isKnown) {
      return new Missing(studio.text("ratio.none"));
    }
    int last = Math.max(1, ratios.get(ratios.size() - 1).step());
    List<Series> series = new ArrayList<>();
    for (int layer : Layers.of(studio.program())) {
      series.add(series(ratios, layer, studio));
    }
    Axis y =
        Axis.ofPowers(
            studio.text("ratio.y"),
            DoubleStream.concat(
                DoubleStream.of(USUAL),
                series.stream().flatMap(it -> it.spots().stream()).mapToDouble(Spot::y)));
    series.add(
        new Series(
            studio.text("ratio.usual"),
            Series.GUIDE,
            true,
            List.of(new Spot(0, USUAL), new Spot(last, USUAL))));
    return new Curves(Axis.of(studio.text("ratio.x"), 0, last), y, series);
  }

  /** Zero has no place on an axis of powers. */
  private static Series series(List<History.Ratios> ratios, int layer, Studio studio) {
    return new Series(
        studio.text("ratio.layer", layer),
        layer,
        false,
        ratios.stream()
            .map(it -> new Spot(it.step(), it.ofLayers().get(layer - 1)))
            .map(spot -> spot.y() > 0 ? spot : new Spot(spot.x(), Double.NaN))
            .toList());
  }
}
