package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.text.Passage.Paragraph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import java.util.Map;
import java.util.stream.Collectors;

/** How many lines the paragraphs of a page take where it is shown. */
final class PageLines {
  private PageLines() {}

  static Map<String, Integer> of(Reader reader) {
    int columns = TextView.columns(reader);
    return reader.content().passages().stream()
        .filter(said -> said.passage() instanceof Paragraph)
        .map(said -> TextLines.plain(said.words()))
        .distinct()
        .collect(
            Collectors.toMap(
                text -> text,
                text -> Spans.of(text, Style.PLAIN).wrap(columns, Glyphs.UNICODE).size()));
  }
}
