package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.lesson.text.Passage;
import io.github.backstep.lesson.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * What there is to read on a page, everything in it computed.
 *
 * @param pictures the names of the pictures that belong to it
 */
record Content(Stage stage, List<Said> passages, List<String> pictures, Optional<Asked> asked) {
  Content {
    passages = List.copyOf(passages);
    pictures = List.copyOf(pictures);
  }

  /** A passage in words; of a figure its lines are in the passage. */
  record Said(Passage passage, List<Words> words) {
    Said {
      words = List.copyOf(words);
    }
  }

  /**
   * A question in words.
   *
   * @param tolerance how far off a number may be; empty if none is asked for
   * @param choices what can be chosen; none if something else is to be done
   */
  record Asked(
      Check check,
      List<Words> ask,
      String tolerance,
      List<List<Words>> choices,
      List<List<Words>> hints) {
    Asked {
      ask = List.copyOf(ask);
      choices = List.copyOf(choices);
      hints = List.copyOf(hints);
    }
  }
}
