package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import java.util.ResourceBundle;

/** What each operation is for, in a sentence. An operation nobody wrote one for has none. */
final class Meanings {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("io.github.backstep.tui.stepper.operations");

  private Meanings() {}

  /** The sentence for operations of this role, which is the id's part after the site; or empty. */
  static String of(Op op) {
    String role = op.id().substring(op.id().indexOf('.') + 1);
    return TEXTS.containsKey(role) ? TEXTS.getString(role) : "";
  }
}
