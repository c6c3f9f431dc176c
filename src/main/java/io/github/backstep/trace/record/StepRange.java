package io.github.backstep.trace.record;

import io.github.backstep.run.ConfigException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps that follow each other. Written {@code 160:170}, both included.
 *
 * @param first its number, from zero
 * @param last not before the first
 */
public record StepRange(int first, int last) {
  /** No steps at all. */
  public static final StepRange NONE = new StepRange(0, -1);

  private static final String KEY = "fullSteps";
  private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

  /**
   * Reads a range.
   *
   * @param steps how many the run has
   * @throws ConfigException if it is none, or leaves the run
   */
  public static StepRange parse(String text, int steps) {
    Matcher matcher = FORM.matcher(text.strip());
    ConfigException.require(matcher.matches(), KEY, "two steps, such as 160:170", text);
    StepRange range =
        new StepRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    ConfigException.require(
        range.first <= range.last, KEY, "the first step before the last, such as 160:170", text);
    ConfigException.require(
        range.last < steps, KEY, "steps of this run, 0 to " + (steps - 1), text);
    return range;
  }

  public boolean contains(int step) {
    return step >= first && step <= last;
  }
}
