package io.github.backstep.grade.exercise;

/**
 * An exercise whose folder is not as it should be; the message says where and what was expected.
 */
public final class ExerciseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExerciseException(String where, String problem) {
    super(where + ": " + problem);
  }
}
