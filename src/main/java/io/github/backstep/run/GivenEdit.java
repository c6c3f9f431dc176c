package io.github.backstep.run;

/**
 * An edit as somebody gave it.
 *
 * @param text {@code step 100: lr = 0.05}
 * @param where it was given: {@code --edit}
 */
public record GivenEdit(String text, String where) {
  /**
   * A run with this edit besides those it has.
   *
   * @throws GivenException if there is no such edit, or the run cannot have it
   */
  Run putInto(Run run) {
    try {
      return run.edited(run.edits().and(Edit.parse(text)));
    } catch (EditException e) {
      throw new GivenException(where, e);
    }
  }
}
