package io.github.backstep.lesson.text;

import io.github.backstep.lesson.text.Passage.Fence;
import io.github.backstep.lesson.text.Passage.Figure;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Item;
import io.github.backstep.lesson.text.Passage.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a file of CommonMark. What a terminal cannot show is a problem, and so is HTML. */
public final class Manuscript {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final Formulas formulas;
  private final Spot first;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Manuscript(String text, Spot first) {
    this.formulas = new Formulas(text, first);
    this.first = first;
  }

  /** A file's passages in order, and what could not be read of it. */
  public record Reading(List<Passage> passages, List<Problem> problems) {
    public Reading {
      passages = List.copyOf(passages);
      problems = List.copyOf(problems);
    }
  }

  /** Reads a whole file, of which the name is only used to speak of it. */
  public static Reading read(String text, String file) {
    try {
      Manuscript manuscript = new Manuscript(text, new Spot(file, 1));
      manuscript.children(PARSER.parse(manuscript.formulas.replaced()));
      return new Reading(manuscript.passages, manuscript.problems);
    } catch (LessonException e) {
      return new Reading(List.of(), List.of(e.problem()));
    }
  }

  /** Reads one paragraph; see {@link Prose#parse}. */
  static Prose prose(String markdown, Spot spot) {
    Manuscript manuscript = new Manuscript(markdown, spot);
    Node document = PARSER.parse(Formulas.NO_MARKUP + manuscript.formulas.replaced());
    Node only = document.getFirstChild();
    if (!(only instanceof org.commonmark.node.Paragraph) || only.getNext() != null) {
      throw new LessonException(
          spot, "expected one paragraph, got '%s'".formatted(shortened(markdown)));
    }
    return new ProseReader(manuscript.formulas, spot, spot).read(only);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private Spot spot(Node node) {
    return node.getSourceSpans().isEmpty()
        ? first
        : first.down(node.getSourceSpans().get(0).getLineIndex());
  }

  private Prose prose(Node node) {
    return new ProseReader(formulas, first, spot(node)).read(node);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      try {
        node.accept(new Blocks());
      } catch (LessonException e) {
        problems.add(e.problem());
      }
    }
  }

  private static List<String> lines(String literal) {
    return literal.lines().toList();
  }

  private void list(ListBlock list, int depth) {
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      item((ListItem) node, depth, list instanceof OrderedList ? number++ + "." : "•");
    }
  }

  private void item(ListItem item, int depth, String marker) {
    String mark = marker;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock inner) {
        list(inner, depth + 1);
      } else if (node instanceof org.commonmark.node.Paragraph) {
        passages.add(new Item(depth, mark, prose(node), spot(node)));
        mark = "";
      } else {
        throw unfit(node, "expected sentences in a list");
      }
    }
  }

  private LessonException unfit(Node node, String expected) {
    String kind = node.getClass().getSimpleName();
    return new LessonException(spot(node), "%s, got a %s".formatted(expected, kind));
  }

  /** The blocks of which a lesson consists. */
  private final class Blocks extends AbstractVisitor {
    @Override
    public void visit(org.commonmark.node.Heading heading) {
      passages.add(new Heading(heading.getLevel(), prose(heading), spot(heading)));
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
      passages.add(new Paragraph(prose(paragraph), spot(paragraph)));
    }

    @Override
    public void visit(BulletList list) {
      list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
      list(list, 0);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      passages.add(new Figure(lines(formulas.restored(code.getLiteral())), spot(code)));
    }

    @Override
    public void visit(FencedCodeBlock code) {
      List<String> lines = lines(formulas.restored(code.getLiteral()));
      String kind = code.getInfo().strip();
      if (code.getClosingFenceLength() == null) {
        throw new LessonException(
            spot(code), "expected ``` at the end of this block. Close it with a line of its own");
      }
      passages.add(
          kind.isEmpty()
              ? new Figure(lines, spot(code).down(1))
              : new Fence(kind, lines, spot(code)));
    }

    @Override
    public void visit(org.commonmark.node.HtmlBlock html) {
      throw unknown(html);
    }

    @Override
    public void visit(org.commonmark.node.BlockQuote quote) {
      throw unknown(quote);
    }

    @Override
    public void visit(org.commonmark.node.ThematicBreak rule) {
      throw unknown(rule);
    }

    private LessonException unknown(Node node) {
      return unfit(node, "expected headings, paragraphs, lists, code and blocks");
    }
  }
}
