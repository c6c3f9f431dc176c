package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Formula;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Moment;
import java.util.Locale;
import java.util.function.Function;

/**
 * A place in a run: an address, {@code step 0 / A1}, the last step, {@code end / loss}, or where a
 * condition first holds, {@code first nan}.
 *
 * @param text as it was written
 */
public record Destination(String text) {
  private static final String FIRST = "first ";
  private static final String END = "end";

  /**
   * Reads a destination.
   *
   * @param problem makes what is thrown if the text is none
   */
  public static Destination parse(
      String text, Function<String, ? extends RuntimeException> problem) {
    Destination destination = new Destination(text.strip());
    try {
      if (!destination.isCondition()) {
        destination.address(0);
      }
    } catch (AddressException e) {
      throw problem.apply(
          "%s, or end / loss, or first nan".formatted(String.valueOf(e.getMessage())));
    }
    return destination;
  }

  /** Whether it is where a condition first holds. */
  public boolean isCondition() {
    return text.toLowerCase(Locale.ROOT).startsWith(FIRST);
  }

  private Address address(int lastStep) {
    boolean end = text.matches(END + "(\\s*/.*)?");
    return Address.parse(end ? "step " + lastStep + text.substring(END.length()) : text);
  }

  /**
   * Its address in a run.
   *
   * @throws AddressException if the run has nothing there
   * @throws io.github.backstep.explain.expression.ExpressionException if the condition is none, or
   *     never holds
   */
  public Address in(Evidence run) {
    return isCondition()
        ? Address.parse(Formula.parse(text).in(Scope.of(run, new Moment.Start())))
        : there(address(run.lastStep()), new Lookup(run.steps()));
  }

  /** An address, once it is seen that the run has something there. */
  private static Address there(Address address, Lookup run) {
    if (address.cell() != null) {
      run.value(address);
    } else if (address.tensor() != null) {
      run.tensor(address);
    } else {
      run.step(address);
    }
    return address;
  }

  @Override
  public String toString() {
    return text;
  }
}
