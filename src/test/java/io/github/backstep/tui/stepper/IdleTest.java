package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.run.Address;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stepper that is left alone. */
@Timeout(60)
class IdleTest {
  /** A display at which nobody presses a key, until it is gone. */
  private static final class LeftAlone implements Display {
    private static final int POLLS = 60;

    final List<Canvas> frames = new ArrayList<>();
    private int polls;
    private int framesHalfWay;

    @Override
    public int columns() {
      return 200;
    }

    @Override
    public int rows() {
      return 60;
    }

    @Override
    public Glyphs glyphs() {
      return Glyphs.UNICODE;
    }

    /** The pictures of the first screen may take as long as they need: time is frames here. */
    @Override
    public List<Input> poll() {
      boolean portrayed = frames.size() > 1;
      polls += portrayed ? 1 : 0;
      framesHalfWay = polls <= POLLS / 2 ? frames.size() : framesHalfWay;
      return polls > POLLS ? List.of(new EndOfInput()) : List.of();
    }

    @Override
    public void show(Canvas frame) {
      frames.add(frame);
    }

    @Override
    public void close() {}
  }

  @Test
  void drawsItsPicturesAndThenNothing() {
    LeftAlone display = new LeftAlone();
    Presentation how =
        new Presentation(
            new Presentation.OnDisplay(display),
            Language.ENGLISH,
            new Surroundings(Path.of(""), ""),
            new FirstVisit(null));
    Stepper.open(Screens.MOONS, Address.step(0), how);
    assertEquals(display.framesHalfWay, display.frames.size());
    assertTrue(display.frames.size() <= 3, display.frames.size() + " frames");
    Canvas first = display.frames.get(0);
    assertFalse(first.looksLike(display.frames.get(display.frames.size() - 1)));
  }
}
