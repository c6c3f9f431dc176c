package io.github.backstep.lesson;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.block.Check;
import java.util.List;
import java.util.Optional;

/**
 * A lesson in one language.
 *
 * @param slug the name of its folder: {@code 03-softmax}
 * @param title without the markup of a title
 */
public record Lesson(String slug, Language language, String title, List<Part> parts) {
  public Lesson {
    parts = List.copyOf(parts);
  }

  /** The questions it asks, in order. */
  public List<Check> checks() {
    return parts.stream().map(Part::check).flatMap(Optional::stream).toList();
  }
}
