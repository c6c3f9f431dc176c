package io.github.backstep.lesson.review;

import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.block.Block;
import io.github.backstep.lesson.text.Problem;
import java.util.List;

/**
 * Whether a lesson asks the same in two languages, passage for passage: so that one can go on in
 * the other where one stopped in the first.
 */
record Translation(Lesson original, Lesson other) {
  /** The first passage in which they part, if they do. */
  List<Problem> problems() {
    List<Part> ours = original.parts();
    List<Part> theirs = other.parts();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      if (!mark(ours.get(i)).equals(mark(theirs.get(i)))) {
        return List.of(different(ours.get(i), theirs.get(i)));
      }
    }
    return ours.size() == theirs.size() ? List.of() : List.of(missing(ours, theirs));
  }

  private static String mark(Part part) {
    return part.block()
        .map(Block::mark)
        .orElseGet(() -> "a " + part.passage().getClass().getSimpleName());
  }

  private static Problem different(Part one, Part two) {
    return new Problem(
        two.passage().spot(),
        "expected what stands at %s, which is '%s', got '%s'. Make them the same, but for the words"
            .formatted(one.passage().spot(), mark(one), mark(two)));
  }

  private Problem missing(List<Part> ours, List<Part> theirs) {
    boolean shorter = theirs.size() < ours.size();
    List<Part> longer = shorter ? ours : theirs;
    Part extra = longer.get(Math.min(ours.size(), theirs.size()));
    return new Problem(
        extra.passage().spot(),
        "%s has nothing for this passage, '%s'. Translate it, or take it out"
            .formatted(shorter ? other.language() : original.language(), mark(extra)));
  }
}
