package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.Theme;
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
record Session(
    Subject subject,
    @Nullable Pair pair,
    @Nullable Pair aside,
    Loader loader,
    Appearance appearance,
    Surroundings surroundings,
    Guidance guidance) {
  private static final Surroundings NOWHERE = new Surroundings(Path.of(""), "backstep");

  Session(Subject subject, Appearance appearance) {
    this(subject, appearance, NOWHERE);
  }

  Session(Subject subject, Appearance appearance, Surroundings surroundings) {
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
  Session with(Pair other) {
    Language language = appearance.language();
    Loader both = new Loader(other.front(), language).beside(new Loader(other.back(), language));
    return new Session(other.front(), other, null, both, appearance, surroundings, guidance);
  }

  /** The same with one run alone. */
  Session alone(Subject one, @Nullable Pair left) {
    Loader alone = new Loader(one, appearance.language());
    return new Session(one, null, left, alone, appearance, surroundings, guidance);
  }

  /** The same with what has been found out about where its two runs part. */
  Session knowing(Parted parted) {
    Pair same = Objects.requireNonNull(pair);
    return new Session(
        subject, same.with(parted), null, loader, appearance, surroundings, guidance);
  }

  /** The same under the guidance of somebody. */
  Session with(Guidance other) {
    return new Session(subject, pair, aside, loader, appearance, surroundings, other);
  }

  /** Whether by how much two runs differ is shown. */
  boolean showsDifference() {
    return pair != null && pair.shown() == Shown.DIFFERENCE;
  }

  Position.Course course() {
    return subject.course();
  }

  Theme theme() {
    return appearance.theme();
  }

  Glyphs glyphs() {
    return appearance.glyphs();
  }

  Texts texts() {
    return appearance.texts();
  }

  /** What the engine says, in the reader's language. */
  String phrase(String english) {
    return appearance.phrases().of(english);
  }

  /** A formula of the engine as it is shown: in the reader's language, with mathematical names. */
  String formula(String english) {
    return Symbols.of(phrase(english));
  }
}
