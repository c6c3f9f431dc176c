package io.github.backstep.lesson.progress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far one is with all lessons.
 *
 * @param lessons by their names
 * @param last the lesson that was open last
 */
public record Progress(Map<String, LessonProgress> lessons, Optional<String> last) {
  public static final Progress NONE = new Progress(Map.of(), Optional.empty());

  public Progress {
    lessons = Map.copyOf(lessons);
  }

  public LessonProgress of(String slug) {
    return lessons.getOrDefault(slug, LessonProgress.NONE);
  }

  /** With more known of a lesson, which is open now; what is known already is not forgotten. */
  public Progress with(String slug, LessonProgress progress) {
    Map<String, LessonProgress> more = new TreeMap<>(lessons);
    more.merge(slug, progress, (known, now) -> now.merged(known));
    return new Progress(more, Optional.of(slug));
  }

  /** With a lesson as if it had never been opened. */
  public Progress without(String slug) {
    Map<String, LessonProgress> fewer = new TreeMap<>(lessons);
    fewer.remove(slug);
    return new Progress(fewer, last.filter(it -> !it.equals(slug)));
  }
}
