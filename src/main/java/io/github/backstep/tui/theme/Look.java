package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Style;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a role looks: two swatches, attributes it always has, and attributes that take the place of
 * colours where there are none.
 */
record Look(Swatch fg, Swatch bg, Set<Attribute> always, Set<Attribute> colorless) {
  enum Attribute {
    BOLD,
    UNDERLINE,
    DIM,
    REVERSE
  }

  static Look of(Swatch fg) {
    return of(fg, Swatch.NOTHING);
  }

  static Look of(Swatch fg, Swatch bg) {
    return new Look(fg, bg, Set.of(), Set.of());
  }

  Look bold() {
    return new Look(fg, bg, plus(always, Attribute.BOLD), colorless);
  }

  Look underline() {
    return new Look(fg, bg, plus(always, Attribute.UNDERLINE), colorless);
  }

  Look boldWithoutColor() {
    return colorless(Attribute.BOLD);
  }

  Look underlineWithoutColor() {
    return colorless(Attribute.UNDERLINE);
  }

  Look dimWithoutColor() {
    return colorless(Attribute.DIM);
  }

  Look reverseWithoutColor() {
    return colorless(Attribute.REVERSE);
  }

  private Look colorless(Attribute attribute) {
    return new Look(fg, bg, always, plus(colorless, attribute));
  }

  private static Set<Attribute> plus(Set<Attribute> some, Attribute one) {
    EnumSet<Attribute> all = EnumSet.of(one);
    all.addAll(some);
    return Set.copyOf(all);
  }

  Style at(ColorDepth depth, Ground ground) {
    Style style = Style.of(fg.at(depth, ground), bg.at(depth, ground));
    for (Attribute attribute : always) {
      style = with(style, attribute);
    }
    if (depth == ColorDepth.NONE) {
      for (Attribute attribute : colorless) {
        style = with(style, attribute);
      }
    }
    return style;
  }

  private static Style with(Style style, Attribute attribute) {
    return switch (attribute) {
      case BOLD -> style.asBold();
      case UNDERLINE -> style.asUnderlined();
      case DIM -> style.asDim();
      case REVERSE -> style.asReversed();
    };
  }
}
