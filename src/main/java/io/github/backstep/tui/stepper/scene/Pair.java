package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two runs that are stepped together, at the same step and tensor.
 *
 * @param original what the other is compared with
 * @param other a fork of the original, or any run
 * @param kinship what the other is to the original
 */
public record Pair(Subject original, Subject other, Kinship kinship, Shown shown, Parted parted) {
  /** What a run is to the one it is compared with. */
  public enum Kinship {
    /** The same with some edits, one run up to the first of them. */
    FORK("fork"),
    /** The same with other settings from its start, and perhaps edits as well. */
    RESTART("restart"),
    /** Any run. */
    STRANGER("run");

    private final String key;

    Kinship(String key) {
      this.key = key;
    }

    /** Its part of the keys of texts. */
    public String key() {
      return key;
    }
  }

  /** A fork of a run, of which nothing need be compared before its first edit. */
  public static Pair fork(Subject original, Subject fork) {
    Edits edits = original.steps().edits();
    int same = fork.steps().edits().firstDifference(edits).orElse(0);
    return new Pair(original, fork, Kinship.FORK, Shown.OTHER, Parted.after(same));
  }

  public static Pair of(Subject original, Subject other) {
    return new Pair(original, other, Kinship.STRANGER, Shown.OTHER, Parted.after(0));
  }

  /** A run and the same with other settings from its start; both can be computed. */
  public static Pair restart(Subject original, Subject other) {
    return new Pair(original, other, Kinship.RESTART, Shown.OTHER, Parted.after(0));
  }

  public boolean isFork() {
    return kinship == Kinship.FORK;
  }

  /** Whether the other was made of the original by changing something. */
  public boolean isChanged() {
    return kinship != Kinship.STRANGER;
  }

  public Pair showing(Shown next) {
    return new Pair(original, other, kinship, next, parted);
  }

  public Pair with(Parted known) {
    return new Pair(original, other, kinship, shown, known);
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

  /** The settings that a restarted run has otherwise from its start. */
  public List<Assignment> settings() {
    return kinship == Kinship.RESTART
        ? Assignment.between(run(original).config(), run(other).config())
        : List.of();
  }

  private static Run run(Subject subject) {
    return Objects.requireNonNull(subject.run());
  }

  /** What the other changes while it goes on that the original does not. */
  public List<Edit> edits() {
    return other.steps().edits().all().stream()
        .filter(edit -> !original.steps().edits().all().contains(edit))
        .toList();
  }

  /** Which of the two is shown, in a word or two. */
  public String name(Texts texts) {
    return texts.of("whatif.shown.%s.%s".formatted(kinship.key(), shown.key()));
  }

  /** From where the other differs and in what; of any other run, and of the original, its title. */
  public String title(Texts texts) {
    if (shown == Shown.ORIGINAL) {
      return original.title(texts);
    }
    return switch (kinship) {
      case FORK -> forked(texts);
      case RESTART -> texts.of("whatif.restart.title", String.join(", ", changes()));
      case STRANGER ->
          edits().isEmpty()
              ? other.title(texts)
              : texts.of("whatif.run.title", edited(texts), other.title(texts));
    };
  }

  private List<String> changes() {
    return Stream.concat(settings().stream(), edits().stream()).map(Object::toString).toList();
  }

  private String forked(Texts texts) {
    return edits().isEmpty() ? texts.of("whatif.edits", 0, 0) : edited(texts);
  }

  /** The edits of the other in a few words; empty if there are none. */
  public String edited(Texts texts) {
    List<Edit> edits = edits();
    return switch (edits.size()) {
      case 0 -> "";
      case 1 -> edits.get(0).toString();
      default -> texts.of("whatif.edits", edits.size(), edits.get(0).step());
    };
  }
}
