package io.github.backstep.lesson.block;

import io.github.backstep.run.Form;

/**
 * How far from a number another one may lie and still be taken for it.
 *
 * @param text as it was written, for the learner to know
 * @param relative whether the size is a share of the number
 */
public record Tolerance(String text, double size, boolean relative) {
  /** What rounding in binary may add: 0.1 + 0.2 is to be 0.3. */
  private static final double ROUNDING = 1e-12;

  static Tolerance read(Entry entry) {
    boolean relative = entry.value().endsWith("%");
    String number = relative ? entry.value().replace("%", "").strip() : entry.value();
    double size =
        Form.number(number)
            .filter(it -> it >= 0 && Double.isFinite(it))
            .orElseThrow(
                () ->
                    entry.problem(
                        "expected a number from 0 on, such as 0.01, or a share, such as 1%%, got '%s'"
                            .formatted(entry.value())));
    return new Tolerance(entry.value(), relative ? size / 100 : size, relative);
  }

  /** Whether a number is taken for the true one. */
  public boolean accepts(double number, double truth) {
    double scale = Math.abs(truth);
    double slack = (relative ? size * scale : size) + ROUNDING * Math.max(1, scale);
    return Math.abs(number - truth) <= slack;
  }
}
