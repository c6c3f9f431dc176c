package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;

/**
 * How well one colour can be read on another: the ratio of their luminances, from 1 to 21.
 *
 * @see "Web Content Accessibility Guidelines 2.1, contrast ratio; 4.5 is asked of text"
 */
final class Contrast {
  private Contrast() {}

  static double of(Color one, Color other) {
    double a = luminance(one.approximateRgb());
    double b = luminance(other.approximateRgb());
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  static double luminance(int rgb) {
    return 0.2126 * Oklab.linear(rgb >> 16 & 0xff)
        + 0.7152 * Oklab.linear(rgb >> 8 & 0xff)
        + 0.0722 * Oklab.linear(rgb & 0xff);
  }
}
