package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import java.util.List;

/**
 * Two runs that are stepped together, at the same step and tensor.
 *
 * @param original what the other is compared with
 * @param other a fork of the original, or any run
 * @param isFork whether the other is the original with some edits
 */
public record Pair(Subject original, Subject other, boolean isFork, Shown shown, Parted parted) {
  /** A fork of a run, of which nothing need be compared before its first edit. */
  public static Pair fork(Subject original, Subject fork) {
    Edits edits = original.steps().edits();
    int same = fork.steps().edits().firstDifference(edits).orElse(0);
    return new Pair(original, fork, true, Shown.OTHER, Parted.after(same));
  }

  public static Pair of(Subject original, Subject other) {
    return new Pair(original, other, false, Shown.OTHER, Parted.after(0));
  }

  public Pair showing(Shown next) {
    return new Pair(original, other, isFork, next, parted);
  }

  public Pair with(Parted known) {
    return new Pair(original, other, isFork, shown, known);
  }

  /** The run on the screen. */
  public Subject front() {
    return shown == Shown.ORIGINAL ? original : other;
  }

  /** The run behind it. */
  public Subject back() {
    return shown == Shown.ORIGINAL ? other : original;
  }

  /** How many steps both have. */
  public int steps() {
    return Math.min(original.steps().length(), other.steps().length());
  }

  /** Whether it is known where they part, or that they do not. */
  public boolean isCompared() {
    return parted.found().isPresent() || parted.searched() >= steps();
  }

  /** What the fork changes that the original does not. */
  public List<Edit> edits() {
    return other.steps().edits().all().stream()
        .filter(edit -> !original.steps().edits().all().contains(edit))
        .toList();
  }

  /** Which of the two is shown, in a word or two. */
  public String name(Texts texts) {
    return texts.of("whatif.shown." + (isFork ? "fork." : "run.") + shown.key());
  }

  /** From where the fork differs and in what; of another run its title. */
  public String title(Texts texts) {
    List<Edit> edits = edits();
    if (!isFork) {
      return front().title(texts);
    }
    return edits.size() == 1
        ? edits.get(0).toString()
        : texts.of("whatif.edits", edits.size(), edits.isEmpty() ? 0 : edits.get(0).step());
  }
}
