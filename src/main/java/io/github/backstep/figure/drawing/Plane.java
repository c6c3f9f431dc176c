package io.github.backstep.figure.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plane that two features span, with samples as marks on it.
 *
 * @param ground what the network takes each place for; null to leave it out
 * @param strokes straight lines over all that
 * @param classes what the classes are called
 * @param mistaken what samples are called that the network is wrong about
 */
public record Plane(
    Axis x,
    Axis y,
    @Nullable Ground ground,
    List<Mark> marks,
    List<Stroke> strokes,
    List<String> classes,
    String mistaken)
    implements Drawing {
  public Plane {
    marks = List.copyOf(marks);
    strokes = List.copyOf(strokes);
    classes = List.copyOf(classes);
  }

  /** A sample of a class. */
  public record Mark(double x, double y, int label, Verdict verdict) {}

  /**
   * A straight line.
   *
   * @param name what stands at its end; empty for nothing
   * @param hue as that of a {@link Series}
   */
  public record Stroke(double x1, double y1, double x2, double y2, String name, int hue) {}

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.plane(this);
  }
}
