package io.github.backstep.lesson.text;

import java.util.List;

/** A part of a lesson, as it was written. */
public sealed interface Passage {
  Spot spot();

  /**
   * A title.
   *
   * @param level 1 for the lesson's, 2 for a section's
   */
  record Heading(int level, Prose prose, Spot spot) implements Passage {}

  /** Some sentences. */
  record Paragraph(Prose prose, Spot spot) implements Passage {}

  /**
   * A point of a list.
   *
   * @param depth 0 for a list that is in no other
   * @param marker {@code •}, or its number: {@code 2.}
   */
  record Item(int depth, String marker, Prose prose, Spot spot) implements Passage {}

  /** Lines that are shown as they are: a formula, a drawing. */
  record Figure(List<String> lines, Spot spot) implements Passage {
    public Figure {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A fenced block with a name, for somebody else to read.
   *
   * @param spot of the line with the name
   */
  record Fence(String kind, List<String> lines, Spot spot) implements Passage {
    public Fence {
      lines = List.copyOf(lines);
    }
  }
}
