package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Sentence;
import io.github.backstep.run.Edit;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.theme.Role;

/**
 * A place on the timeline that is worth going to.
 *
 * @param text what is to be seen there, in a few words
 */
public record Marker(int step, Kind kind, Sentence text) {
  /** Where something was changed in the middle of a run. */
  public static Marker of(Edit edit) {
    Sentence text = Sentence.of("marker.edit", edit.change().toString());
    return new Marker(edit.step(), Kind.EDIT, text);
  }

  /** What makes a place worth it, the weightiest last: it is drawn over the others. */
  public enum Kind {
    EVALUATION(Glyph.EVALUATION, Role.ACCENT),
    NOTE(Glyph.MARKER, Role.WARNING),
    EDIT(Glyph.EDIT, Role.PHASE_UPDATE),
    NON_FINITE(Glyph.FAILED, Role.ERROR),
    PARTING(Glyph.DIFFERENT, Role.WARNING),
    BREAK(Glyph.BREAK, Role.STRONG);

    private final Glyph glyph;
    private final Role role;

    Kind(Glyph glyph, Role role) {
      this.glyph = glyph;
      this.role = role;
    }

    public Glyph glyph() {
      return glyph;
    }

    public Role role() {
      return role;
    }
  }
}
