package io.github.backstep.tui.stepper;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bottom line: a notice if there is one, else the keys that matter now, as many as there is
 * room for.
 */
record Footer(List<Piece> pieces) {
  /** From this width on the keys stand two blanks apart even where not all of them fit. */
  private static final int ROOMY = 100;

  /**
   * A word on the line.
   *
   * @param end the column after it
   * @param key what a click on it presses, null for nothing
   */
  record Piece(String text, int x, int end, @Nullable Key key, Role role) {}

  static Footer of(Model model, int columns) {
    Line line = new Line(model.session(), columns);
    Overlay overlay = model.situation().overlay();
    String notice = model.situation().notice();
    List<Hint> hints = Guide.of(model, overlay).hints();
    if (overlay != null) {
      line.remark(overlay.remark(model.session().texts()), Role.KEY_LABEL);
      line.add(hints, Guide.always(overlay));
    } else if (notice != null) {
      line.remark(notice, Role.WARNING);
    } else {
      line.remark(playing(model), Role.GOOD);
      line.add(hints, Guide.ALWAYS);
    }
    return new Footer(List.copyOf(line.pieces));
  }

  private static String playing(Model model) {
    String speed = model.situation().speed().label(model.session().texts());
    char mark = model.session().glyphs().get(Glyph.PLAYING);
    return model.situation().playing() ? mark + " " + speed : "";
  }

  /** What a click on a column presses. */
  Optional<Key> keyAt(int column) {
    return pieces.stream()
        .filter(piece -> column >= piece.x() && column < piece.end())
        .findFirst()
        .map(Piece::key);
  }

  /** The line as far as it is laid out. */
  private static final class Line {
    private final List<Piece> pieces = new ArrayList<>();
    private final Texts texts;
    private final Glyphs glyphs;
    private final int columns;
    private int gap = 2;
    private int x = 1;

    Line(Session session, int columns) {
      this.texts = session.texts();
      this.glyphs = session.glyphs();
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
