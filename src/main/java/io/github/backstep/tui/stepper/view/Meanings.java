package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.network.Op;

/** What each operation is for, in a sentence. An operation nobody wrote one for has none. */
public final class Meanings {
  private static final String KEY = "operation.";

  private Meanings() {}

  /** The sentence for operations of this role, which is the id's part after the site; or empty. */
  public static String of(Op op, Texts texts) {
    String key = KEY + op.id().substring(op.id().indexOf('.') + 1);
    return texts.has(key) ? texts.of(key) : "";
  }
}
