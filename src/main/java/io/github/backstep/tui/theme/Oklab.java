package io.github.backstep.tui.theme;

/**
 * A colour by lightness and two opponent axes, in which a straight line between two colours looks
 * even. Mixing in RGB would turn the middle of orange and dark blue muddy.
 *
 * @see "Björn Ottosson: A perceptual color space for image processing, 2020"
 */
record Oklab(double l, double a, double b) {
  static Oklab of(int rgb) {
    double red = linear(rgb >> 16 & 0xff);
    double green = linear(rgb >> 8 & 0xff);
    double blue = linear(rgb & 0xff);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The colour a share of the way from one to another. */
  static int mix(int from, int to, double share) {
    Oklab a = of(from);
    Oklab b = of(to);
    return new Oklab(
            a.l + share * (b.l - a.l), a.a + share * (b.a - a.a), a.b + share * (b.b - a.b))
        .toRgb();
  }

  int toRgb() {
    double l3 = cube(l + 0.3963377774 * a + 0.2158037573 * b);
    double m3 = cube(l - 0.1055613458 * a - 0.0638541728 * b);
    double s3 = cube(l - 0.0894841775 * a - 1.2914855480 * b);
    return channel(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3) << 16
        | channel(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3) << 8
        | channel(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3);
  }

  private static double cube(double x) {
    return x * x * x;
  }

  /** A channel of 0 to 255 as the share of light it stands for. */
  static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int channel(double linear) {
    double inside = Math.max(0, Math.min(1, linear));
    double c = inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * c);
  }
}
