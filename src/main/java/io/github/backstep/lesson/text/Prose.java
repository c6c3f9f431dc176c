package io.github.backstep.lesson.text;

import io.github.backstep.explain.expression.Scope;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text.
 *
 * @param links where what is set as a link leads, in order
 */
public record Prose(List<Piece> pieces, List<Link> links) {
  public static final Prose EMPTY = new Prose(List.of(), List.of());

  public Prose {
    pieces = List.copyOf(pieces);
    links = List.copyOf(links);
  }

  /**
   * Reads one paragraph.
   *
   * @throws LessonException if it is more than that, or one of its numbers cannot be read
   */
  public static Prose parse(String markdown, Spot spot) {
    return Manuscript.prose(markdown, spot);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * The words, everything computed in them.
   *
   * @throws LessonException if something has no value in this scope
   */
  public List<Words> in(Scope scope) {
    return pieces.stream()
        .map(piece -> piece instanceof Computed it ? it.in(scope) : (Words) piece)
        .toList();
  }

  /**
   * The words alone, without their tones.
   *
   * @throws LessonException if something has no value in this scope
   */
  public String text(Scope scope) {
    return in(scope).stream().map(Words::text).collect(Collectors.joining());
  }

  /** As it was written, for those who only want to recognise it. */
  public String plain() {
    return pieces.stream()
        .map(piece -> piece instanceof Words words ? words.text() : "…")
        .collect(Collectors.joining());
  }
}
