package io.github.backstep.lesson.text;

/** A lesson that cannot be read, or not be shown: where, and what to do about it. */
public final class LessonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public LessonException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public LessonException(Spot spot, String text) {
    this(new Problem(spot, text));
  }

  public Problem problem() {
    return problem;
  }
}
