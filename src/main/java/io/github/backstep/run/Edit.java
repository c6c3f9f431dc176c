package io.github.backstep.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change in the middle of a run, and when. Written {@code step 100: lr = 0.05}; what is printed
 * can be parsed.
 *
 * @param step the first step that is computed with it
 */
public record Edit(int step, Change change) {
  private static final Pattern FORM = Pattern.compile("(?:step\\s*)?([^:]*):(.*)");

  public Edit {
    if (step < 0) {
      throw new EditException("steps count from zero, got " + step);
    }
  }

  /**
   * Reads an edit. {@code 100: lr = 0.05} is short for {@code step 100: lr = 0.05}.
   *
   * @throws EditException if the text has another form, or says what no run can do
   */
  public static Edit parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new EditException(
          "expected a step and a change, such as \"step 100: lr = 0.05\", got '%s'"
              .formatted(text.strip()));
    }
    return new Edit(step(form.group(1).strip()), Change.parse(form.group(2)));
  }

  private static int step(String text) {
    Optional<Integer> step = Form.whole(text);
    return step.orElseThrow(
        () -> new EditException("expected the number of a step, got '%s'".formatted(text)));
  }

  /**
   * Checks that a run can have it.
   *
   * @throws EditException if not
   */
  void requirePossible(Run run) {
    int last = run.calendar().steps() - 1;
    if (step > last) {
      throw new EditException("%s: this run has steps 0 to %d".formatted(this, last));
    }
    change.requirePossible(run);
  }

  @Override
  public String toString() {
    return "step " + step + ": " + change;
  }
}
