package io.github.backstep.tui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of text in several styles, drawn one after another. */
public record Spans(List<Span> spans) {
  public static final Spans EMPTY = new Spans(List.of());

  /** The no-break space, and the narrow one that French sets before some of its punctuation. */
  private static final Pattern NO_BREAK = Pattern.compile("[\u00a0\u202f]");

  public Spans {
    spans = List.copyOf(spans);
  }

  public static Spans of(String text, Style style) {
    return text.isEmpty() ? EMPTY : new Spans(List.of(new Span(text, style)));
  }

  /** This line with more text at its end. */
  public Spans and(String text, Style style) {
    return and(of(text, style));
  }

  public Spans and(Spans more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Spans(all);
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The text without its styles. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  /** The number of cells this takes on a terminal with these glyphs. */
  public int columns(Glyphs glyphs) {
    return spans.stream().mapToInt(span -> glyphs.columns(span.text())).sum();
  }

  /** This line cut to a width, with an ellipsis in the style of what it replaces. */
  public Spans fit(int columns, Glyphs glyphs) {
    Spans shown = shownBy(glyphs);
    if (shown.text().length() <= columns) {
      return shown;
    }
    String cut = glyphs.fit(shown.text(), columns);
    int kept = cut.length() - Math.min(cut.length(), glyphs.ellipsis().length());
    return shown.slice(0, kept).and(cut.substring(kept), shown.styleAt(kept));
  }

  /**
   * The lines of this text broken between words, none wider than {@code columns}. It is not broken
   * at a no-break space, which is a plain one on the screen.
   */
  public List<Spans> wrap(int columns, Glyphs glyphs) {
    Spans bound = map(text -> bound(text, glyphs));
    return WordWrap.breaks(bound.text(), columns).stream()
        .map(line -> bound.slice(line.from(), line.to()).shownBy(glyphs))
        .toList();
  }

  /** A text as it is shown, but with the no-break spaces it had. */
  private static String bound(String text, Glyphs glyphs) {
    return Stream.of(NO_BREAK.split(text, -1))
        .map(glyphs::of)
        .collect(Collectors.joining("\u00a0"));
  }

  private Spans shownBy(Glyphs glyphs) {
    return map(glyphs::of);
  }

  private Spans map(UnaryOperator<String> change) {
    return new Spans(
        spans.stream().map(span -> new Span(change.apply(span.text()), span.style())).toList());
  }

  private Spans slice(int from, int to) {
    List<Span> kept = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      int length = span.text().length();
      int a = Math.max(0, from - start);
      int b = Math.min(length, to - start);
      if (a < b) {
        kept.add(new Span(span.text().substring(a, b), span.style()));
      }
      start += length;
    }
    return new Spans(kept);
  }

  private Style styleAt(int index) {
    int start = 0;
    for (Span span : spans) {
      start += span.text().length();
      if (index < start) {
        return span.style();
      }
    }
    return Style.PLAIN;
  }
}
