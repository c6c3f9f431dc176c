package io.github.backstep.lesson.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.lesson.text.Passage.Fence;
import io.github.backstep.lesson.text.Passage.Figure;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Item;
import io.github.backstep.lesson.text.Passage.Paragraph;
import io.github.backstep.run.Moment;
import io.github.backstep.run.SmallRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
  private static final Spot SPOT = new Spot("a.md", 1);
  private static final Scope SCOPE =
      Scope.of(Evidence.of(SmallRuns.prepare()), new Moment.AtStep(0));

  private static List<Passage> passages(String text) {
    Manuscript.Reading reading = Manuscript.read(text, "a.md");
    assertEquals(List.of(), reading.problems());
    return reading.passages();
  }

  private static String problem(String text) {
    return Manuscript.read(text, "a.md").problems().get(0).toString();
  }

  @Test
  void passagesKeepTheirKindAndLine() {
    List<Passage> passages =
        passages(
            """
            # Title

            Text
            of two lines.

            - a
            - b
              1. c

            ```run
            lr: 1
            ```
            """);
    assertEquals(
        List.of(
            new Heading(1, plain("Title"), SPOT),
            new Paragraph(plain("Text of two lines."), SPOT.down(2)),
            new Item(0, "•", plain("a"), SPOT.down(5)),
            new Item(0, "•", plain("b"), SPOT.down(6)),
            new Item(1, "1.", plain("c"), SPOT.down(7)),
            new Fence("run", List.of("lr: 1"), SPOT.down(9))),
        passages);
  }

  private static Prose plain(String text) {
    return new Prose(List.of(new Words(text, Tone.PLAIN)), List.of());
  }

  @Test
  void aBlockWithoutNameIsAFigure() {
    assertEquals(
        List.of(new Figure(List.of("  X → Z"), new Spot("a.md", 2))),
        passages("```\n  X → Z\n```\n"));
  }

  @Test
  void starsAndBracketsOfFormulasAreNoMarkup() {
    Prose prose =
        Prose.parse(
            "so {{2 * 3}} and {{[1, 2][0] * 2 | 2}}".replace("[1, 2][0]", "sum([1, 2])"), SPOT);
    assertEquals("so 6 and 6", prose.text(SCOPE));
  }

  @Test
  void tonesAreKeptAcrossFormulas() {
    Prose prose = Prose.parse("*very {{1 + 1}}* `{{3}}`", SPOT);
    assertEquals(
        List.of(
            new Words("very ", Tone.EMPHASIS),
            new Words("2", Tone.EMPHASIS),
            new Words(" ", Tone.PLAIN),
            new Words("3", Tone.CODE)),
        prose.in(SCOPE));
  }

  @Test
  void aValueThatLooksLikeAListIsText() {
    assertEquals(
        "0. The neuron gave nothing.",
        Prose.parse("0. The neuron gave nothing.", SPOT).text(SCOPE));
  }

  @Test
  void linesDoNotBreakBeforeFrenchPunctuation() {
    assertEquals(
        "quoi\u00a0? \u00abcela\u00bb et 5\u00a0%",
        Prose.parse("quoi ? «cela» et 5 %", SPOT).text(SCOPE));
    assertEquals("50\u00a0%", Prose.parse("{{0.5 | %}}", SPOT).text(SCOPE));
  }

  @Test
  void aFormulaWithoutValueIsToldWithItsLine() {
    Paragraph paragraph = (Paragraph) passages("a\nb {{A9}}\n").get(0);
    LessonException e = assertThrows(LessonException.class, () -> paragraph.prose().text(SCOPE));
    assertEquals(new Spot("a.md", 2), e.problem().spot());
  }

  @Test
  void whatATerminalCannotShowIsRefused() {
    assertEquals(
        "a.md:3: an image, which a terminal cannot show. Use a block ```picture, or draw it as"
            + " text",
        problem("a\n\nb ![c](d.png)\n"));
    assertEquals(
        "a.md:1: expected headings, paragraphs, lists, code and blocks, got a BlockQuote",
        problem("> quoted\n"));
    assertEquals(
        "a.md:1: expected ``` at the end of this block. Close it with a line of its own",
        problem("```run\nlr: 1\n"));
  }
}
