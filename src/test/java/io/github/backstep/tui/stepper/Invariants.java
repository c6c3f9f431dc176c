package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.Explanation;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.speech.Narrator;
import io.github.backstep.tui.venue.Recital;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of every model once all that was begun is done, and of everything shown of it. */
public record Invariants(Model model) {
  private static final Stepper STEPPER = new Stepper();

  /** More often Escape need not be pressed before q is heard. */
  private static final int MOST_ESCAPES = 3;

  void check() {
    standsInTheRun();
    looksAtWhatIsThere();
    explainsTheChosenCell();
    isAtRest();
    watchesWhatIsThere();
    canBeLeft();
  }

  private void standsInTheRun() {
    within(model.course(), model.position());
    assertEquals(model.position().step(), model.scene().index(), "the step that is loaded");
    model.look().trail().forEach(visit -> within(model.course(), visit.position()));
    model.breaks().hits().forEach(hit -> within(model.course(), new Position(hit.step(), 0)));
  }

  private static void within(Position.Course course, Position position) {
    assertTrue(position.step() >= 0 && position.step() <= course.lastStep(), position::toString);
    assertTrue(position.op() >= 0 && position.op() <= course.lastOp(), position::toString);
  }

  private void looksAtWhatIsThere() {
    assertTrue(model.paneIndex() >= 0 && model.paneIndex() < model.panes().size());
    for (Pane pane : model.panes()) {
      Cell cell = model.cell(pane);
      boolean empty = pane.shape().rows() == 0 || pane.shape().columns() == 0;
      boolean inside = cell.row() < pane.shape().rows() && cell.column() < pane.shape().columns();
      assertTrue(empty || inside, () -> pane.tensor() + cell);
    }
  }

  /** Or, where a number has been followed to before the first step, that one. */
  private void explainsTheChosenCell() {
    Explanation why = model.look().explanation();
    Pane pane = model.pane();
    if (why == null) {
      assertNull(model.scene().explanationOf(pane, model.cell(pane)));
      return;
    }
    boolean followed = why.op() == null && !model.look().trail().isEmpty();
    assertTrue(followed || why.address().equals(pane.address(model.cell(pane))), why::toString);
    int factors = WhyLines.of(why).factors().size();
    int chosen = model.focus().factor();
    assertTrue(chosen >= 0 && chosen < Math.max(1, factors), chosen + " of " + factors);
  }

  private void isAtRest() {
    assertNull(model.situation().travel());
    String notice = model.situation().notice();
    assertTrue(notice == null || !notice.isBlank());
    assertFalse(model.situation().over());
  }

  /** What is watched has been read at the step where one stands. */
  private void watchesWhatIsThere() {
    for (Pinned pinned : model.watches().all()) {
      assertTrue(pinned.hasRead(model.scene().index()), pinned.watch()::text);
    }
  }

  /** Escape closes what lies over the screen, and q ends the program. */
  private void canBeLeft() {
    Model left = model;
    for (int i = 0; i < MOST_ESCAPES && left.situation().overlay() != null; i++) {
      left = STEPPER.update(left, Key.parse("Escape")).model();
    }
    assertNull(left.situation().overlay());
    assertTrue(STEPPER.finished(STEPPER.update(left, Key.of('q')).model()));
  }

  /** That a frame has nothing a terminal of this kind cannot show. */
  public static void check(Canvas frame, Mode mode) {
    for (int y = 0; y < frame.rows(); y++) {
      for (int x = 0; x < frame.columns(); x++) {
        char c = frame.charAt(x, y);
        assertTrue(mode.shows(c), () -> "character " + (int) c);
        assertTrue(mode.shows(frame.styleAt(x, y).fg()), () -> mode + " " + c);
        assertTrue(mode.shows(frame.styleAt(x, y).bg()), () -> mode + " " + c);
      }
    }
  }

  /** That a change is told in lines that fit, without a sign that a voice stumbles over. */
  static void check(@Nullable Model before, Model now) {
    List<String> lines = Narrator.tell(before, now);
    assertTrue(before != null || !lines.isEmpty());
    for (String line : lines) {
      assertTrue(line.length() <= Recital.COLUMNS, line);
      assertTrue(line.matches("[ -~À-ÿŒœ]+"), line);
    }
  }
}
