package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Check;
import java.util.List;

/**
 * How a quiz went.
 *
 * @param first how many of its questions were answered rightly at the first try
 */
record Score(int first, int questions) {
  static Score of(Reader reader) {
    List<Check> quiz =
        reader.desk().lesson().checks().stream().filter(it -> it.question().quiz()).toList();
    long first = quiz.stream().filter(it -> reader.mark(it).firstTry()).count();
    return new Score((int) first, quiz.size());
  }
}
