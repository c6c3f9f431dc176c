package io.github.backstep.tui.lesson;

import io.github.backstep.figure.Figures;
import io.github.backstep.language.Texts;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.text.Passage.Figure;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Item;
import io.github.backstep.lesson.text.Tone;
import io.github.backstep.lesson.text.Words;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Span;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.lesson.Content.Asked;
import io.github.backstep.tui.lesson.Content.Said;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a page as wide as the text is: what it says, what it asks, and what was answered.
 */
final class TextLines {
  private static final int INDENT = 2;

  /** So long may a formula or a command be that stands on one line in any case. */
  private static final int UNBROKEN = 24;

  private final Reader reader;
  private final Theme theme;
  private final Texts texts;
  private final Glyphs glyphs;
  private final int columns;
  private final List<Spans> lines = new ArrayList<>();
  private boolean isItemLast;

  private TextLines(Reader reader, int columns) {
    this.reader = reader;
    this.theme = reader.desk().look().theme();
    this.texts = reader.desk().texts();
    this.glyphs = reader.desk().look().glyphs();
    this.columns = columns;
  }

  static List<Spans> of(Reader reader) {
    TextLines page = new TextLines(reader, TextView.columns(reader));
    Content content = reader.content();
    if (content == null) {
      page.add(reader.desk().texts().of("lesson.computing"), Role.DIM, 0);
    } else {
      page.add(content);
    }
    return page.lines;
  }

  /** Words without their tones. */
  static String plain(List<Words> words) {
    return words.stream().map(Words::text).collect(Collectors.joining());
  }

  private void add(Content content) {
    content.passages().forEach(this::passage);
    content.pictures().forEach(this::picture);
    content.asked().ifPresent(this::question);
    if (reader.isLast()) {
      summary();
    }
  }

  private void passage(Said said) {
    boolean item = said.passage() instanceof Item;
    if (!(item && isItemLast)) {
      apart();
    }
    isItemLast = item;
    if (said.passage() instanceof Heading heading) {
      words(said.words(), heading.level() == 1 ? Role.STRONG : Role.TITLE_ACTIVE, "", 0);
    } else if (said.passage() instanceof Figure figure) {
      figure
          .lines()
          .forEach(
              line -> lines.add(Spans.of(line, theme.style(Role.STRONG)).fit(columns, glyphs)));
    } else if (said.passage() instanceof Item point) {
      words(said.words(), Role.TEXT, point.marker() + " ", INDENT * point.depth());
    } else {
      words(said.words(), Role.TEXT, "", 0);
    }
  }

  /** A blank line, but not at the top. */
  private void apart() {
    if (!lines.isEmpty()) {
      lines.add(Spans.EMPTY);
    }
  }

  private void picture(String name) {
    apart();
    Texts figures = Texts.of(reader.desk().lesson().language(), Figures.class, "figures");
    add(texts.of("lesson.picture", figures.of(name + ".name")), Role.DIM, 0);
  }

  private void question(Asked asked) {
    apart();
    boolean solved = reader.mark(asked.check()).solved();
    String mark = solved ? glyphs.get(Glyph.DONE) + " " : "";
    lines.add(
        Spans.of(mark, theme.style(Role.GOOD))
            .and(texts.of("lesson.question"), theme.style(Role.TITLE_ACTIVE)));
    words(asked.ask(), Role.TEXT, "", 0);
    for (int i = 0; i < asked.choices().size(); i++) {
      words(asked.choices().get(i), Role.TEXT, (i + 1) + "  ", 1);
    }
    for (int i = 0; i < Math.min(reader.sheet().hints(), asked.hints().size()); i++) {
      words(asked.hints().get(i), Role.DIM, texts.of("lesson.hint", i + 1) + " ", 0);
    }
    answer(asked);
    reader.sheet().reply().ifPresent(this::reply);
  }

  /** How to answer, or what is being answered. */
  private void answer(Asked asked) {
    if (reader.isOpen()) {
      return;
    }
    if (asked.check() instanceof Predict) {
      String tolerance = asked.tolerance().replace("%", "\u00a0%");
      String label = tolerance.equals("0") ? "lesson.your-number-exactly" : "lesson.your-number";
      add(texts.of(label, tolerance), Role.DIM, 0);
      reader.sheet().typed().ifPresent(this::typed);
    } else {
      add(texts.of(way(asked.check())), Role.DIM, 0);
    }
  }

  private static String way(Check check) {
    if (check instanceof Do) {
      return check.question().quiz() ? "lesson.do-and-say" : "lesson.do-it";
    }
    return "lesson.choose";
  }

  private void typed(TextLine line) {
    lines.add(
        Spans.of("> " + line.text(), theme.style(Role.PROMPT)).and(" ", theme.style(Role.CURSOR)));
  }

  private void reply(Sheet.Reply reply) {
    lines.add(Spans.EMPTY);
    if (!reply.answer().isEmpty()) {
      Role role = reply.right() ? Role.GOOD : Role.WARNING;
      String mark = String.valueOf(glyphs.get(reply.right() ? Glyph.DONE : Glyph.DIFFERENT));
      String word = texts.of(reply.right() ? "lesson.right" : "lesson.wrong");
      boolean said = reply.remark().isPresent();
      add("%s %s  %s".formatted(mark, reply.answer(), said ? "" : word), role, 0);
    }
    reply.remark().ifPresent(it -> add(reader.desk().text(it), Role.WARNING, 0));
    reply.words().forEach(words -> words(words, Role.TEXT, "", 0));
  }

  /** At the end of a lesson: what has been solved, how a quiz went, and what follows. */
  private void summary() {
    lines.add(Spans.EMPTY);
    int all = reader.desk().lesson().checks().size();
    add(texts.of("lesson.solved", reader.progress().solved(), all), Role.GOOD, 0);
    Score score = Score.of(reader);
    if (score.questions() > 0) {
      add(texts.of("lesson.score", score.first(), score.questions()), Role.GOOD, 0);
    }
    reader.desk().next().ifPresent(this::next);
  }

  private void next(Listing next) {
    lines.add(Spans.EMPTY);
    add(texts.of("lesson.onward", next.number(), next.title()), Role.ACCENT, 0);
  }

  private void add(String text, Role role, int indent) {
    hang(Spans.of(text, theme.style(role)), Spans.EMPTY, indent);
  }

  private void words(List<Words> words, Role role, String marker, int indent) {
    List<Span> spans =
        words.stream().map(it -> new Span(bound(it), style(it.tone(), role))).toList();
    hang(new Spans(spans), Spans.of(marker, theme.style(Role.ACCENT)), indent);
  }

  /** Short code with blanks at which no line is broken. */
  private static String bound(Words words) {
    boolean whole = words.tone() == Tone.CODE && words.text().length() <= UNBROKEN;
    return whole ? words.text().replace(' ', '\u00a0') : words.text();
  }

  private Style style(Tone tone, Role role) {
    return switch (tone) {
      case PLAIN -> theme.style(role);
      case EMPHASIS, STRONG -> theme.style(Role.STRONG);
      case CODE -> theme.style(Role.ACCENT);
      case LINK -> theme.style(Role.ACCENT).asUnderlined();
    };
  }

  /** A text whose lines begin below each other, behind its marker. */
  private void hang(Spans text, Spans marker, int indent) {
    int width = glyphs.columns(marker.text());
    List<Spans> wrapped = text.wrap(Math.max(1, columns - indent - width), glyphs);
    for (int i = 0; i < wrapped.size(); i++) {
      Spans before =
          i == 0
              ? Spans.of(" ".repeat(indent), Style.PLAIN).and(marker)
              : Spans.of(" ".repeat(indent + width), Style.PLAIN);
      lines.add(before.and(wrapped.get(i)));
    }
  }
}
