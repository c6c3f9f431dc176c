package io.github.backstep.lesson.block;

import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What every check has.
 *
 * @param id its name within the lesson, under which progress is kept
 * @param right what is said when it is answered
 * @param cover what would give the answer away, and is not shown before
 * @param quiz whether the first answer is counted
 * @param look where one can see for oneself, once it is answered
 */
public record Question(
    String id,
    Prose ask,
    List<Prose> hints,
    Optional<Prose> right,
    List<Cells> cover,
    boolean quiz,
    Optional<Destination> look) {
  private static final Set<String> KEYS = Set.of("id", "ask", "right", "cover", "quiz", "look");
  private static final String HINT = "hint";

  public Question {
    hints = List.copyOf(hints);
    cover = List.copyOf(cover);
  }

  /** The question that a check's block asks, once its keys are seen to be known. */
  static Question read(Entries entries, Set<String> single, Set<String> several) {
    Set<String> once = new TreeSet<>(KEYS);
    once.addAll(single);
    Set<String> often = new TreeSet<>(several);
    often.add(HINT);
    entries.allowing(once, often);
    return new Question(
        id(entries.one("id", "first-delta")),
        entries.one("ask", "What is the first delta?").prose(),
        hints(entries),
        entries.maybe("right").map(Entry::prose),
        entries.maybe("cover").map(Cells::list).orElse(List.of()),
        entries.flag("quiz"),
        entries.maybe("look").map(GoBlock::destination));
  }

  private static String id(Entry entry) {
    if (!entry.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw entry.problem(
          "expected lower-case letters, digits and hyphens, such as first-delta, got '%s'"
              .formatted(entry.value()));
    }
    return entry.value();
  }

  private static List<Prose> hints(Entries entries) {
    List<Entry> hints = entries.several(HINT);
    if (hints.isEmpty()) {
      throw new LessonException(
          entries.spot(),
          "%s: expected at least one line \"hint: …\", for whoever is stuck. Start with a nudge,"
                  .formatted(entries.kind())
              + " end with nearly the answer");
    }
    return hints.stream().map(Entry::prose).toList();
  }

  /** See {@link Block#mark}. */
  String mark() {
    return "%s hints=%d right=%b cover=%s quiz=%b look=%s"
        .formatted(
            id,
            hints.size(),
            right.isPresent(),
            cover.stream().map(Cells::toString).collect(Collectors.joining(" ")),
            quiz,
            look.map(Destination::toString).orElse(""));
  }
}
