package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.Mark;
import io.github.backstep.lesson.stage.Scenery;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.model.Model;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Everything the lesson screen knows, one immutable value.
 *
 * @param place where one reads
 * @param content what there is to read; null while it is computed
 * @param sheet what was done about its question
 * @param stepper null until the first page has been made ready
 * @param progress what is known of this lesson
 */
record Reader(
    Desk desk,
    Place place,
    @Nullable Content content,
    Sheet sheet,
    @Nullable Model stepper,
    LessonProgress progress,
    Status status) {

  /**
   * Where one reads.
   *
   * @param turn counts the pages that were turned, and
   * @param visit the stages that were set: so what comes too late for them is known
   * @param scroll the first line that is shown
   * @param staged where the stepper was put last; null if it never was
   */
  record Place(int page, int turn, int visit, int scroll, @Nullable Scenery staged) {
    static Place at(int page) {
      return new Place(page, 0, 0, 0, null);
    }

    Place scrolled(int other) {
      return new Place(page, turn, visit, other, staged);
    }

    Place turnedTo(int other) {
      return new Place(other, turn + 1, visit, 0, staged);
    }

    Place staged(Scenery there) {
      return new Place(page, turn, visit + 1, scroll, there);
    }

    /** Whether the stepper was put where a page stands. */
    boolean isStagedFor(Page other) {
      return staged != null && other.scenery().isSamePlace(staged);
    }
  }

  /** Whether one leaves the lesson, for good or for the next one. */
  enum Leaving {
    NOT,
    QUIT,
    ONWARD
  }

  /**
   * What goes on.
   *
   * @param size of the whole screen
   * @param atStepper whether the keys go to the stepper
   * @param helping whether the keys are explained
   * @param browsing the section chosen in the contents; empty while they are closed
   * @param notice a sentence for the bottom line, empty for none
   * @param leaving whether the program is to end, and for what
   */
  record Status(
      Size size,
      boolean atStepper,
      boolean helping,
      OptionalInt browsing,
      String notice,
      Leaving leaving) {
    static Status of(Size size) {
      return new Status(size, false, false, OptionalInt.empty(), "", Leaving.NOT);
    }

    Status of(boolean stepper) {
      return new Status(size, stepper, false, browsing, notice, leaving);
    }

    Status sized(Size other) {
      return new Status(other, atStepper, helping, browsing, notice, leaving);
    }

    Status helping(boolean on) {
      return new Status(size, atStepper, on, browsing, notice, leaving);
    }

    Status browsing(OptionalInt section) {
      return new Status(size, atStepper, helping, section, notice, leaving);
    }

    Status noting(String other) {
      return new Status(size, atStepper, helping, browsing, other, leaving);
    }

    Status leaving(Leaving how) {
      return new Status(size, atStepper, helping, browsing, notice, how);
    }
  }

  Page page() {
    return desk.pages().get(place.page());
  }

  Optional<Check> check() {
    return page().check();
  }

  Mark mark(Check check) {
    return progress.mark(check.id());
  }

  /** Whether what the question of this page is about may be seen. */
  boolean isOpen() {
    return sheet.given() || check().map(it -> mark(it).solved()).orElse(true);
  }

  boolean isLast() {
    return place.page() == desk.pages().size() - 1;
  }

  /** Whether there is another lesson to go on to from here. */
  boolean isBeforeNext() {
    return isLast() && desk.next().isPresent();
  }

  Screens screens() {
    return Screens.of(this);
  }

  Reader with(Place other) {
    return new Reader(desk, other, content, sheet, stepper, progress, status);
  }

  Reader with(Sheet other) {
    return new Reader(desk, place, content, other, stepper, progress, status);
  }

  Reader with(@Nullable Model other) {
    return new Reader(desk, place, content, sheet, other, progress, status);
  }

  Reader with(LessonProgress other) {
    return new Reader(desk, place, content, sheet, stepper, other, status);
  }

  Reader with(Status other) {
    return new Reader(desk, place, content, sheet, stepper, progress, other);
  }

  Reader reading(@Nullable Content other) {
    return new Reader(desk, place, other, sheet, stepper, progress, status);
  }

  Reader noting(String notice) {
    return with(status.noting(notice));
  }
}
