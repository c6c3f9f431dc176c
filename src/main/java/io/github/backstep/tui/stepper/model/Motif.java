package io.github.backstep.tui.stepper.model;

import io.github.backstep.figure.Figure;
import io.github.backstep.figure.Sight;
import io.github.backstep.figure.Studio;

/**
 * What a picture is to be of. Pictures of equal motifs are the same.
 *
 * @param key the sight, or an earlier one from which the figure looks the same
 * @param studio of the run
 */
public record Motif(Figure figure, Sight key, Studio studio) {
  public static Motif of(Page page, Model model) {
    Studio studio = model.session().loader().studio();
    return new Motif(page.figure(), studio.key(page.figure(), model.sight()), studio);
  }
}
