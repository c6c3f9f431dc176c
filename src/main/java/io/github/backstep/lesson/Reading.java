package io.github.backstep.lesson;

import io.github.backstep.lesson.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a lesson's file.
 *
 * @param lesson as far as it could be read; empty if there is nothing of it
 * @param problems what is wrong with it as it is written
 */
public record Reading(Optional<Lesson> lesson, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
