package io.github.backstep.lesson.progress;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far one is with one lesson.
 *
 * @param place the passage where one reads, counted from 0
 * @param finished whether one has been at its end
 * @param checks how it went with its questions, by their ids
 */
public record LessonProgress(int place, boolean finished, Map<String, Mark> checks) {
  public static final LessonProgress NONE = new LessonProgress(0, false, Map.of());

  public LessonProgress {
    checks = Map.copyOf(checks);
    if (place < 0) {
      throw new IllegalArgumentException("expected a passage from 0 on, got " + place);
    }
  }

  public Mark mark(String check) {
    return checks.getOrDefault(check, Mark.NONE);
  }

  public LessonProgress with(String check, Mark mark) {
    Map<String, Mark> more = new TreeMap<>(checks);
    more.put(check, mark);
    return new LessonProgress(place, finished, more);
  }

  public LessonProgress at(int passage) {
    return new LessonProgress(passage, finished, checks);
  }

  public LessonProgress finish() {
    return new LessonProgress(place, true, checks);
  }

  /** How many questions are solved. */
  public int solved() {
    return (int) checks.values().stream().filter(Mark::solved).count();
  }

  /** Whether one has read or done anything. */
  public boolean isBegun() {
    return place > 0 || finished || !checks.isEmpty();
  }

  /** This and what somebody else knows of the same lesson; where one reads, this one says. */
  LessonProgress merged(LessonProgress other) {
    Map<String, Mark> all = new TreeMap<>(checks);
    other.checks.forEach((id, mark) -> all.merge(id, mark, Mark::merged));
    return new LessonProgress(place, finished || other.finished, all);
  }
}
