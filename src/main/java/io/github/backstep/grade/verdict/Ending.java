package io.github.backstep.grade.verdict;

/**
 * How the running of a submission ended, which decides whether there is anything to judge.
 *
 * @param sentence what happened, for the reader; empty if it was graded
 * @param exitCode that of its process; 0 if it has none
 * @param stderr the end of what it printed on standard error
 */
public record Ending(Kind kind, String sentence, int exitCode, String stderr) {
  /** The ways in which it can end. */
  public enum Kind {
    GRADED("graded"),
    NOT_STARTED("not-started"),
    CRASHED("crashed"),
    TIMED_OUT("timed-out"),
    TOO_MUCH_OUTPUT("too-much-output"),
    TOO_MUCH_MEMORY("too-much-memory"),
    TOO_MANY_PROCESSES("too-many-processes"),
    NO_ANSWER("no-answer"),
    UNREADABLE_ANSWER("unreadable-answer");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its name in files. */
    public String word() {
      return word;
    }
  }

  public Ending {
    if ((kind == Kind.GRADED) != sentence.isEmpty()) {
      throw new IllegalArgumentException(kind + " with the sentence '" + sentence + "'");
    }
  }

  /** It handed in an answer that could be judged. */
  public static Ending graded() {
    return new Ending(Kind.GRADED, "", 0, "");
  }

  /** It ended in another way than by handing in an answer. */
  public static Ending of(Kind kind, String sentence) {
    return new Ending(kind, sentence, 0, "");
  }

  public boolean isGraded() {
    return kind == Kind.GRADED;
  }
}
