package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.run.Run;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.terminal.BlindTerminal;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A stepper of 200×60 without a terminal, at the end of a run that has been trained. */
final class Cockpit {
  private static final int COLUMNS = 200;
  private static final int ROWS = 60;

  private final Stepper stepper = new Stepper();
  private final Display terminal = new BlindTerminal(COLUMNS, ROWS, "");
  private final List<Effect> ahead = new ArrayList<>();
  private Model model;

  Cockpit(Run run) throws Exception {
    Appearance appearance =
        Appearance.of(Theme.of(ColorDepth.TRUE), Glyphs.UNICODE, Language.ENGLISH);
    model = Stepper.start(new Session(Subject.of(run), appearance), new Size(COLUMNS, ROWS));
    press("End");
  }

  int lastStep() {
    return model.course().lastStep();
  }

  /** What the stepper does in the background, when nobody waits. */
  void lookAhead() throws Exception {
    while (!ahead.isEmpty()) {
      update(ahead.remove(0).run(Unwatched.PROGRESS));
    }
  }

  /** A key, until the frame after it has been sent. */
  Model press(String key) throws Exception {
    update(Key.parse(key));
    Canvas frame = new Canvas(COLUMNS, ROWS, terminal.glyphs());
    stepper.view(model, frame.whole());
    terminal.show(frame);
    return model;
  }

  /** The keys of a text, without a frame in between. */
  void type(String text) throws Exception {
    for (char letter : text.toCharArray()) {
      update(Key.of(letter));
    }
  }

  private void update(Message message) throws Exception {
    Queue<Message> messages = new ArrayDeque<>(List.of(message));
    while (!messages.isEmpty()) {
      Next<Model> next = stepper.update(model, messages.remove());
      model = next.model();
      for (Effect effect : next.effects()) {
        if (effect.inBackground()) {
          ahead.add(effect);
        } else {
          messages.add(effect.run(Unwatched.PROGRESS));
        }
      }
    }
  }

  private enum Unwatched implements Progress {
    PROGRESS;

    @Override
    public void report(double fraction, String what) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
