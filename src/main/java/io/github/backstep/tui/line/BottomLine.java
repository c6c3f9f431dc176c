package io.github.backstep.tui.line;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bottom line of a screen, laid out: a remark, and as many keys as there is room for. */
public record BottomLine(List<Piece> pieces) {
  /** From this width on the keys stand two blanks apart even where not all of them fit. */
  private static final int ROOMY = 100;

  public BottomLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * What is to stand there.
   *
   * @param remark stands before the keys; empty for none
   * @param hints the most important first
   * @param always have their place before any of those, at the end
   */
  public record Content(String remark, Role role, List<Hint> hints, List<Hint> always) {
    public Content {
      hints = List.copyOf(hints);
      always = List.copyOf(always);
    }
  }

  /**
   * A word on the line.
   *
   * @param end the column after it
   * @param key what a click on it presses, null for nothing
   */
  public record Piece(String text, int x, int end, @Nullable Key key, Role role) {}

  public static BottomLine of(Content content, Texts texts, Glyphs glyphs, int columns) {
    Layout line = new Layout(texts, glyphs, columns);
    line.remark(content.remark(), content.role());
    line.add(content.hints(), content.always());
    return new BottomLine(line.pieces);
  }

  /** What a click on a column presses. */
  public Optional<Key> keyAt(int column) {
    return pieces.stream()
        .filter(piece -> column >= piece.x() && column < piece.end())
        .findFirst()
        .map(Piece::key);
  }

  public void draw(Region line, Theme theme) {
    pieces.forEach(piece -> line.fitted(piece.x(), 0, piece.text(), theme.style(piece.role())));
  }

  /** The line as far as it is laid out. */
  private static final class Layout {
    private final List<Piece> pieces = new ArrayList<>();
    private final Texts texts;
    private final Glyphs glyphs;
    private final int columns;
    private int gap = 2;
    private int x = 1;

    Layout(Texts texts, Glyphs glyphs, int columns) {
      this.texts = texts;
      this.glyphs = glyphs;
      this.columns = columns;
    }

    void remark(String text, Role role) {
      if (!text.isEmpty()) {
        word(text, null, role);
        x += 2;
      }
    }

    /** As many hints as fit before those that stand at the end in any case. */
    void add(List<Hint> hints, List<Hint> always) {
      gap = columns < ROOMY && x + width(hints) + width(always) > columns ? 1 : 2;
      int kept = width(always);
      for (Hint hint : hints) {
        if (x + width(hint) + kept > columns) {
          break;
        }
        add(hint);
      }
      always.forEach(this::add);
    }

    private int width(List<Hint> hints) {
      return hints.stream().mapToInt(hint -> gap + width(hint)).sum();
    }

    private int width(Hint hint) {
      return glyphs.columns(hint.labels(texts) + " " + hint.words(texts));
    }

    private void add(Hint hint) {
      for (Key key : hint.keys()) {
        word(Hint.label(key, texts), key, Role.KEY_HINT);
      }
      word(hint.words(texts), hint.keys().get(0), Role.KEY_LABEL);
      x += gap - 1;
    }

    private void word(String text, @Nullable Key key, Role role) {
      int end = x + glyphs.columns(text);
      pieces.add(new Piece(text, x, end, key, role));
      x = end + 1;
    }
  }
}
