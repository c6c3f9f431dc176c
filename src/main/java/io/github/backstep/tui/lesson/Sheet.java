package io.github.backstep.tui.lesson;

import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.text.Words;
import io.github.backstep.tui.line.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * What a learner has done about the question of a page since coming to it.
 *
 * @param typed the line of the answer; empty as long as none is being typed
 * @param hints how many are shown
 * @param reply what was said to the last answer
 * @param given whether the answer was shown
 */
record Sheet(Optional<TextLine> typed, int hints, Optional<Reply> reply, boolean given) {
  static final Sheet EMPTY = new Sheet(Optional.empty(), 0, Optional.empty(), false);

  /**
   * What is said to an answer.
   *
   * @param answer as it was given
   */
  record Reply(boolean right, String answer, Optional<Sentence> remark, List<List<Words>> words) {
    Reply {
      words = List.copyOf(words);
    }
  }

  Sheet typing(TextLine line) {
    return new Sheet(Optional.of(line), hints, Optional.empty(), given);
  }

  Sheet notTyping() {
    return new Sheet(Optional.empty(), hints, reply, given);
  }

  Sheet hinting() {
    return new Sheet(typed, hints + 1, reply, given);
  }

  Sheet replied(Reply other) {
    return new Sheet(Optional.empty(), hints, Optional.of(other), given);
  }

  Sheet giving() {
    return new Sheet(Optional.empty(), hints, Optional.empty(), true);
  }
}
