package io.github.backstep.grade;

import io.github.backstep.language.Language;
import java.util.List;

/** The exercises that can be graded. */
public interface Gradings {
  /** Their names, from small to large. */
  List<String> names();

  /**
   * An exercise on the cases of a seed.
   *
   * @param language that of the findings
   * @throws io.github.backstep.catalogue.UnknownNameException if there is none of this name
   */
  Grading of(String exercise, long seed, Language language);
}
