package io.github.backstep.lesson.check;

import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.text.Prose;
import java.util.List;
import java.util.Optional;

/**
 * What is said to an answer.
 *
 * @param counts whether it was an answer at all, rather than something that cannot be read
 * @param remark a sentence of the bundles {@code checks} and {@code goals}
 * @param words what the lesson says to it
 */
public record Verdict(boolean right, boolean counts, Optional<Sentence> remark, List<Prose> words) {
  public Verdict {
    words = List.copyOf(words);
  }

  static Verdict right(List<Prose> words) {
    return new Verdict(true, true, Optional.empty(), words);
  }

  /** Wrong in a way that the lesson has something to say about. */
  static Verdict known(Prose words) {
    return new Verdict(false, true, Optional.empty(), List.of(words));
  }

  static Verdict wrong(Sentence remark) {
    return new Verdict(false, true, Optional.of(remark), List.of());
  }

  /** No answer that could be right or wrong. */
  static Verdict unread(Sentence remark) {
    return new Verdict(false, false, Optional.of(remark), List.of());
  }
}
