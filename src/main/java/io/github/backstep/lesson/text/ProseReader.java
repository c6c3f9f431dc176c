package io.github.backstep.lesson.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the running text of one CommonMark node. */
final class ProseReader extends AbstractVisitor {
  private final Formulas formulas;
  private final Spot first;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Tone tone = Tone.PLAIN;
  private Spot spot;

  /**
   * @param first of the first line of the whole text
   * @param spot of the node
   */
  ProseReader(Formulas formulas, Spot first, Spot spot) {
    this.formulas = formulas;
    this.first = first;
    this.spot = spot;
  }

  Prose read(Node node) {
    visitChildren(node);
    endWords();
    return new Prose(pieces, links);
  }

  private void endWords() {
    if (words.length() > 0) {
      pieces.add(new Words(words.toString(), tone).bound());
      words.setLength(0);
    }
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Formulas.isStandIn(c)) {
        endWords();
        pieces.add(new Computed(formulas.formula(c, spot), tone, spot));
      } else if (c != Formulas.NO_MARKUP) {
        words.append(c);
      }
    }
  }

  private void locate(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    spot = spans.isEmpty() ? spot : first.down(spans.get(0).getLineIndex());
  }

  private void within(Tone other, Node node) {
    Tone before = tone;
    endWords();
    tone = other;
    visitChildren(node);
    endWords();
    tone = before;
  }

  @Override
  public void visit(Text text) {
    locate(text);
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    locate(code);
    Tone before = tone;
    endWords();
    tone = Tone.CODE;
    add(code.getLiteral());
    endWords();
    tone = before;
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(Emphasis emphasis) {
    within(Tone.EMPHASIS, emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    within(Tone.STRONG, emphasis);
  }

  @Override
  public void visit(org.commonmark.node.Link link) {
    locate(link);
    links.add(new Link(link.getDestination(), spot));
    within(Tone.LINK, link);
  }

  @Override
  public void visit(Image image) {
    locate(image);
    throw new LessonException(
        spot, "an image, which a terminal cannot show. Use a block ```picture, or draw it as text");
  }

  @Override
  public void visit(HtmlInline html) {
    locate(html);
    throw new LessonException(
        spot,
        "HTML, %s, which a terminal cannot show. Write it as text: in `backquotes` if it is code"
            .formatted(html.getLiteral()));
  }
}
