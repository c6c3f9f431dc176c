package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.run.SeekListener;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Every activation there is with its derivative. */
final class ActivationCurves implements Figure {
  private static final double FAR = 4;
  private static final int PARTS = 160;

  @Override
  public String name() {
    return "activations";
  }

  @Override
  public Reach reach() {
    return Reach.RUN;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    List<Activation> all = Activations.ALL.entries();
    return new Plate(
        studio.text("activations.title"),
        studio.text("activations.caption"),
        all.size(),
        all.stream().map(activation -> panel(activation, studio)).toList(),
        List.of(studio.text("activations.remark")));
  }

  private static Plate.Panel panel(Activation f, Studio studio) {
    boolean isUsed =
        studio.run().map(run -> run.config().model().activation().equals(f)).orElse(false);
    String title = isUsed ? studio.text("activations.used", f.name()) : f.name();
    Series values = series(studio.text("activations.value"), 1, false, f::apply);
    Series slopes =
        series(studio.text("activations.slope"), 0, true, z -> f.derivative(f.apply(z)));
    return new Plate.Panel(
        title,
        new Curves(
            Axis.of(studio.text("activations.x"), -FAR, FAR),
            Axis.of("f(z), f′(z)", -1.2, 2.2),
            List.of(values, slopes)));
  }

  private static Series series(String name, int hue, boolean isDashed, DoubleUnaryOperator f) {
    return new Series(
        name,
        hue,
        isDashed,
        IntStream.rangeClosed(0, PARTS)
            .mapToDouble(i -> FAR * (2.0 * i / PARTS - 1))
            .mapToObj(z -> new Series.Spot(z, f.applyAsDouble(z)))
            .toList());
  }
}
