package io.github.backstep.tui.stepper.journey;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Parted;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Shown;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same while a run is stepped through.
 *
 * @param subject the run on the screen, or the trace of one
 * @param pair if there are two, both of them
 * @param aside the two there were before one of them was left
 * @param loader where steps come from
 * @param surroundings from where other runs can be had
 * @param guidance what is shown otherwise than usual
 */
public record Session(
    Subject subject,
    @Nullable Pair pair,
    @Nullable Pair aside,
    Loader loader,
    Appearance appearance,
    Surroundings surroundings,
    Guidance guidance) {
  private static final Surroundings NOWHERE = new Surroundings(Path.of(""), "backstep");

  public Session(Subject subject, Appearance appearance) {
    this(subject, appearance, NOWHERE);
  }

  public Session(Subject subject, Appearance appearance, Surroundings surroundings) {
    this(
        subject,
        null,
        null,
        new Loader(subject, appearance.language()),
        appearance,
        surroundings,
        Guidance.NONE);
  }

  /** The same with two runs. */
  public Session with(Pair other) {
    Language language = appearance.language();
    Loader both = new Loader(other.front(), language).beside(new Loader(other.back(), language));
    return new Session(other.front(), other, null, both, appearance, surroundings, guidance);
  }

  /** The same with one run alone. */
  public Session alone(Subject one, @Nullable Pair left) {
    Loader alone = new Loader(one, appearance.language());
    return new Session(one, null, left, alone, appearance, surroundings, guidance);
  }

  /** The same with what has been found out about where its two runs part. */
  public Session knowing(Parted parted) {
    Pair same = Objects.requireNonNull(pair);
    return new Session(
        subject, same.with(parted), null, loader, appearance, surroundings, guidance);
  }

  /** The same under the guidance of somebody. */
  public Session with(Guidance other) {
    return new Session(subject, pair, aside, loader, appearance, surroundings, other);
  }

  /** Whether by how much two runs differ is shown. */
  public boolean showsDifference() {
    return pair != null && pair.shown() == Shown.DIFFERENCE;
  }

  public Position.Course course() {
    return subject.course();
  }

  public Theme theme() {
    return appearance.theme();
  }

  public Glyphs glyphs() {
    return appearance.glyphs();
  }

  public Texts texts() {
    return appearance.texts();
  }

  /** What the engine says, in the reader's language. */
  public String phrase(String english) {
    return appearance.phrases().of(english);
  }

  /** A formula of the engine as it is shown: in the reader's language, with mathematical names. */
  public String formula(String english) {
    return Symbols.of(phrase(english));
  }
}
