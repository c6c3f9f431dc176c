package io.github.backstep.lesson;

import java.util.List;
import java.util.Optional;

/** A lesson was asked for that is not there; the message names those that are. */
public final class UnknownLessonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownLessonException(String meant, Optional<String> nearest, List<String> all) {
    super(
        "no lesson '%s'%s There is: %s"
            .formatted(
                meant,
                nearest.map(it -> ", did you mean " + it + "?").orElse("."),
                String.join(", ", all)));
  }
}
