package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.journey.Guidance;
import io.github.backstep.tui.stepper.model.Model;
import org.jspecify.annotations.Nullable;

/** Opening a page: its numbers are computed, and the stepper goes where it stands. */
final class Opening {
  private Opening() {}

  /**
   * A page has been made ready.
   *
   * @param stepper null if the one that is there stays
   */
  record Opened(int turn, Content content, @Nullable Model stepper) implements Message {}

  /** It could not be; an empty problem if it was only called off. */
  record NotOpened(int turn, String problem) implements Message {}

  /** The first page, where nothing is there yet. */
  static Next<Reader> first(Reader reader) {
    return Next.of(reader).with(Keeping.effect(reader)).with(effect(reader, true));
  }

  /**
   * Turns to a page. That is written down first, for opening it may take a while. The stepper stays
   * if it stands there already.
   */
  static Next<Reader> turn(Reader reader, int page) {
    boolean same = reader.place().isStagedFor(reader.desk().pages().get(page));
    Reader there = reader.with(reader.place().turnedTo(page)).with(Sheet.EMPTY).reading(null);
    Reader marked = there.with(there.progress().at(there.page().first()));
    Reader told = marked.isLast() ? marked.with(marked.progress().finish()) : marked;
    return Next.of(told.noting(""))
        .cancelling()
        .with(Keeping.effect(told))
        .with(effect(told, !same));
  }

  /** Puts the stepper back to where the text stands, and the keys back to the text. */
  static Next<Reader> restore(Reader reader) {
    Reader there = reader.with(reader.status().of(false));
    return Next.of(there).cancelling().with(effect(there, true));
  }

  private static Effect effect(Reader reader, boolean anew) {
    Preparation preparation = new Preparation(reader.desk().runs(), reader.page());
    int turn = reader.place().turn();
    boolean open = reader.isOpen();
    Model before = reader.stepper();
    Guided.Frame frame =
        new Guided.Frame(
            reader.desk().look(), reader.desk().surroundings(), reader.screens().stepperSize());
    return Effect.of(
        "opening a page",
        progress -> {
          if (progress.cancelled()) {
            return new NotOpened(turn, "");
          }
          try {
            Content content = preparation.content();
            Guides guides = new Guides(content.stage(), reader.check());
            return new Opened(
                turn, content, anew ? Guided.open(guides.opening(open), frame, before) : null);
          } catch (LessonException e) {
            return new NotOpened(turn, String.valueOf(e.getMessage()));
          }
        });
  }

  static Next<Reader> arrive(Reader reader, Opened opened) {
    if (opened.turn() != reader.place().turn()) {
      return Next.of(reader);
    }
    Reader there = reader.reading(opened.content());
    Model stepper = opened.stepper();
    if (stepper == null) {
      return Next.of(uncovered(there));
    }
    Reader staged = there.with(there.place().staged(there.page().scenery()));
    return Stepping.settle(staged, Guided.resized(stepper, staged.screens().stepperSize()));
  }

  static Reader stay(Reader reader, NotOpened failed) {
    return failed.turn() == reader.place().turn() ? reader.noting(failed.problem()) : reader;
  }

  /** With the stepper covered as the page now asks for. */
  static Reader uncovered(Reader reader) {
    Content content = reader.content();
    Model stepper = reader.stepper();
    if (content == null || stepper == null) {
      return reader;
    }
    Guidance guidance = new Guides(content.stage(), reader.check()).guidance(reader.isOpen());
    return reader.with(Guided.under(stepper, guidance));
  }
}
