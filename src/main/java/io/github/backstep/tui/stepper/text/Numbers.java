package io.github.backstep.tui.stepper.text;

import io.github.backstep.network.Factor;
import io.github.backstep.tensor.Notation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written on the screen. */
public final class Numbers {
  private static final int DIGITS = 6;
  private static final double LARGEST_WHOLE = 1e7;

  private Numbers() {}

  /**
   * As many digits as fit a cell: at most {@code width} characters, 5 or more, the sign among them.
   * The zero before the point is left out, as there is no room to waste, and what is whole has no
   * point: 1 is exactly that, 1.000 is rounded.
   */
  public static String compact(double value, int width) {
    if (!Double.isFinite(value) || value == 0) {
      return readable(value);
    }
    String whole = whole(value);
    if (!whole.isEmpty() && whole.length() <= width) {
      return whole;
    }
    int decimals = decimals(value, width);
    boolean visible = decimals >= 0 && Math.abs(value) >= Math.pow(10, -decimals);
    String fixed = visible ? fixed(value, decimals, width) : "";
    return visible && fixed.length() <= width ? fixed : Notation.scientific(value, 0);
  }

  /** With a decimal less if rounding has made the number longer, such as 0.99999 to 1.0000. */
  private static String fixed(double value, int decimals, int width) {
    String text = fixed(value, decimals);
    return text.length() > width && decimals > 0 ? fixed(value, decimals - 1) : text;
  }

  /** A whole number; of any other nothing. */
  private static String whole(double value) {
    boolean isWhole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
    return isWhole ? String.valueOf((long) value) : "";
  }

  /** How many decimals there is room for; negative if not even the whole part fits. */
  private static int decimals(double value, int width) {
    double size = Math.abs(value);
    int whole = size < 1 ? 0 : 1 + (int) Math.floor(Math.log10(size));
    int room = width - whole - (value < 0 ? 1 : 0);
    return room == 0 ? 0 : Math.min(DIGITS, room - 1);
  }

  private static String fixed(double value, int decimals) {
    String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return text.startsWith("0.")
        ? text.substring(1)
        : text.startsWith("-0.") ? "-" + text.substring(2) : text;
  }

  /** Five significant digits and an exponent, whatever the size. */
  static String scientific(double value) {
    return Double.isFinite(value) ? Notation.scientific(value, 4) : nonFinite(value);
  }

  /** Three significant digits, without the zeros that do not matter: what stands along an axis. */
  public static String tick(double value) {
    if (!Double.isFinite(value) || value == 0) {
      return readable(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= 1e-3 && size < 1e5
        ? rounded.toPlainString().replaceFirst("^(-?)0\\.", "$1.")
        : Notation.scientific(value, 0);
  }

  private static String nonFinite(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
  }

  /** Six significant digits. */
  public static String readable(double value) {
    return readable(value, DIGITS);
  }

  /** A factor: six significant digits of a cell; of a constant, such as η, no more than it has. */
  public static String of(Factor factor) {
    String readable = readable(factor.value());
    return factor.cell() == null && !readable.contains("e")
        ? readable.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "")
        : readable;
  }

  /** So many significant digits. */
  public static String readable(double value, int digits) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    return size >= 1e-4 && size < 1e7
        ? new BigDecimal(value).round(new MathContext(digits)).toPlainString()
        : Notation.scientific(value, digits - 1);
  }

  /** Six significant digits; of an infinity without its plus. */
  public static String unsigned(double value) {
    return value == Double.POSITIVE_INFINITY ? "Inf" : readable(value);
  }

  /** As few digits as there are: 0.1, 5, 1e200. */
  public static String plain(double value) {
    return Notation.exact(value).replaceFirst("\\.0$", "");
  }

  /** Six significant digits and always a sign, except for zero. */
  public static String signed(double value) {
    return value > 0 && Double.isFinite(value) ? "+" + readable(value) : readable(value);
  }

  /** Every digit, so that reading it back gives the same bits. */
  public static String exact(double value) {
    return Double.isFinite(value) ? Notation.exact(value) : nonFinite(value);
  }

  /** Two significant digits, for differences in the last bits. */
  public static String brief(double value) {
    return Double.isFinite(value) ? Notation.scientific(value, 1) : nonFinite(value);
  }
}
