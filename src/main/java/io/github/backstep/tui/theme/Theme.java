package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.util.EnumMap;
import java.util.Map;

/** The styles of all roles and the ramps of colour, at one colour depth, for one ground. */
public final class Theme {
  private static final Role[] CLASSES = {
    Role.CLASS_0, Role.CLASS_1, Role.CLASS_2, Role.CLASS_3, Role.CLASS_4,
    Role.CLASS_5, Role.CLASS_6, Role.CLASS_7, Role.CLASS_8, Role.CLASS_9
  };

  private final ColorDepth depth;
  private final Map<Role, Style> styles = new EnumMap<>(Role.class);
  private final Ramp<Style> heat;
  private final Ramp<Color> heatPixels;
  private final Ramp<Color> boundary;
  private final Ramp<Color> grey;

  private Theme(ColorDepth depth, Ground ground) {
    this.depth = depth;
    for (Role role : Role.values()) {
      styles.put(role, role.look().at(depth, ground));
    }
    Ramps ramps = Ramps.of(ground);
    this.heat = ramps.heat(depth);
    this.heatPixels = ramps.heatPixels(depth);
    this.boundary = ramps.boundary(depth);
    this.grey = ramps.grey(depth);
  }

  public static Theme of(ColorDepth depth, Ground ground) {
    return new Theme(depth, ground);
  }

  /** The theme for a dark terminal. */
  public static Theme of(ColorDepth depth) {
    return of(depth, Ground.DARK);
  }

  public ColorDepth depth() {
    return depth;
  }

  /** True if nothing can be told by colour. */
  public boolean isColorless() {
    return depth == ColorDepth.NONE;
  }

  @SuppressWarnings("NullAway") // the constructor puts every role
  public Style style(Role role) {
    return styles.get(role);
  }

  /** The style of points and labels of a class; eleven classes begin again at the first. */
  public Style classStyle(int label) {
    return style(CLASSES[Math.floorMod(label, CLASSES.length)]);
  }

  /**
   * A cell of a heat map: orange ground for negative, that of the terminal for zero, blue for
   * positive, with a foreground that is readable on it. Values beyond -1 and 1 look like those; NaN
   * like {@link Role#NON_FINITE}. Without colours it is plain, and bold where it is strong: the
   * view writes the numbers or {@link io.github.backstep.tui.canvas.Glyphs#shade}.
   */
  public Style heat(double t) {
    return Double.isNaN(t) ? style(Role.NON_FINITE) : heat.at((t + 1) / 2);
  }

  /** The colour of a number from -1 to 1 as a pixel of a picture, on which nothing is written. */
  public Color heatPixel(double t) {
    return Double.isNaN(t) ? style(Role.NON_FINITE).bg() : heatPixels.at((t + 1) / 2);
  }

  /** A number written as text: blue above zero, orange below, a bright block if not finite. */
  public Style signed(double value) {
    if (!Double.isFinite(value)) {
      return style(Role.NON_FINITE);
    }
    return style(value > 0 ? Role.POSITIVE : value < 0 ? Role.NEGATIVE : Role.ZERO);
  }

  /**
   * The ground of a decision boundary where class 1 has probability p: brownish at 0, bluish at 1,
   * near enough to the terminal's for points of every class on top. NaN is as undecided as one
   * half.
   */
  public Color boundary(double p) {
    return boundary.at(Double.isNaN(p) ? 0.5 : p);
  }

  /**
   * A pixel of an image that is nothing at 0 and full of ink at 1: white on black on a dark ground,
   * black on white on a light one.
   */
  public Color grey(double ink) {
    return grey.at(Double.isNaN(ink) ? 0 : ink);
  }
}
