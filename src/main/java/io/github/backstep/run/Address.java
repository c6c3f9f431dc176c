package io.github.backstep.run;

import io.github.backstep.tensor.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of any number of any run: a moment, and there a tensor and a cell of it, or as much of
 * that as is meant. Written {@code step 165 / delta2[3,7]} or {@code e6.b15 / dW1}; what is printed
 * can be parsed.
 *
 * <p>A tensor at a step is the tensor as the step left it. The values that were there before the
 * first step are at {@code start}; those that a step finds are {@code before step 100}, which are
 * others than the step before left where the run was edited.
 *
 * @param tensor null for the step as a whole
 * @param cell null for the tensor as a whole
 */
public record Address(Moment moment, @Nullable String tensor, @Nullable Cell cell) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<start>start)|(?:(?<before>before)\\s+)?(?:step)?\\s*(?<step>\\d{1,9})"
              + "|e(?<epoch>\\d{1,9})(?:\\.b(?<batch>\\d{1,9}))?)"
              + "(?:\\s*/\\s*(?<tensor>[A-Za-z][A-Za-z0-9]*)"
              + "(?:\\[\\s*(?<row>\\d{1,9})\\s*(?:,\\s*(?<column>\\d{1,9})\\s*)?\\])?)?");

  public Address {
    if (cell != null && tensor == null) {
      throw new AddressException("a cell " + cell + " without a tensor");
    }
  }

  public static Address step(int step) {
    return new Address(new Moment.AtStep(step), null, null);
  }

  public static Address start(String tensor) {
    return new Address(new Moment.Start(), tensor, null);
  }

  /** This address with another tensor, as a whole. */
  public Address tensor(String other) {
    return new Address(moment, other, null);
  }

  /** This address with another cell of its tensor. */
  public Address cell(Cell other) {
    return new Address(moment, tensor, other);
  }

  /**
   * Reads an address. {@code 165} is short for {@code step 165}, {@code e6} for {@code e6.b0}, and
   * {@code b1[3]} for {@code b1[0,3]}.
   *
   * @throws AddressException if the text has another form
   */
  public static Address parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      throw new AddressException(
          "'%s' is no address. Write one as: step 165 / delta2[3,7], or e6.b15 / dW1, or start / W1"
              .formatted(text));
    }
    return new Address(moment(m), m.group("tensor"), cell(m));
  }

  private static Moment moment(Matcher m) {
    if (m.group("start") != null) {
      return new Moment.Start();
    }
    if (m.group("step") != null) {
      int step = Integer.parseInt(m.group("step"));
      return m.group("before") == null ? new Moment.AtStep(step) : Moment.before(step);
    }
    return new Moment.AtBatch(Integer.parseInt(m.group("epoch")), number(m.group("batch")));
  }

  private static @Nullable Cell cell(Matcher m) {
    if (m.group("row") == null) {
      return null;
    }
    int first = number(m.group("row"));
    return m.group("column") == null
        ? new Cell(0, first)
        : new Cell(first, number(m.group("column")));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  @Override
  public String toString() {
    String where = tensor == null ? "" : " / " + tensor;
    return moment + where + (cell == null ? "" : cell);
  }
}
