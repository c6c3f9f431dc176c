package io.github.backstep.tui;

import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.app.Tick;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import io.github.backstep.tui.message.Resize;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Flies an app without a terminal, a thread or a clock: effects run on the spot, right after the
 * update that asked for them, and after every message the screen is drawn.
 */
public final class Pilot<M> {
  private final App<M> app;
  private final Glyphs glyphs;
  private M model;
  private int columns;
  private int rows;
  private Canvas canvas;

  private Pilot(App<M> app, M model, Glyphs glyphs) {
    this.app = app;
    this.model = model;
    this.glyphs = glyphs;
    this.columns = 80;
    this.rows = 24;
    this.canvas = drawn();
  }

  /** An app on a terminal of 80 by 24 that shows Unicode. */
  public static <M> Pilot<M> of(App<M> app, M model) {
    return new Pilot<>(app, model, Glyphs.UNICODE);
  }

  /** An app on a terminal of 80 by 24 that shows ASCII only. */
  public static <M> Pilot<M> ascii(App<M> app, M model) {
    return new Pilot<>(app, model, Glyphs.ASCII);
  }

  /** An app on a terminal of 80 by 24 that shows these characters. */
  public static <M> Pilot<M> of(App<M> app, M model, Glyphs glyphs) {
    return new Pilot<>(app, model, glyphs);
  }

  /** Presses keys by their names, as in key tables: {@code press("s", "Right", "Ctrl-L")}. */
  public Pilot<M> press(String... keys) {
    for (String key : keys) {
      send(Key.parse(key));
    }
    return this;
  }

  /** Types the characters of a text, one key each. */
  public Pilot<M> type(String text) {
    text.chars().forEach(c -> send(Key.of((char) c)));
    return this;
  }

  public Pilot<M> paste(String text) {
    return send(new Paste(text));
  }

  /** Presses and releases the left button. */
  public Pilot<M> click(int x, int y) {
    return send(new Mouse(Mouse.Action.PRESS, x, y, 1))
        .send(new Mouse(Mouse.Action.RELEASE, x, y, 1));
  }

  public Pilot<M> resize(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    return send(new Resize(columns, rows));
  }

  /** Lets the time come that the app waits for, as often as asked; no more once it asks no more. */
  public Pilot<M> tick(int times) {
    for (int i = 0; i < times && app.tick(model) != null; i++) {
      send(new Tick());
    }
    return this;
  }

  /** Sends any message, runs what effects it starts, and draws. Nothing reaches a finished app. */
  public Pilot<M> send(Message message) {
    Queue<Message> messages = new ArrayDeque<>();
    messages.add(message);
    while (!messages.isEmpty() && !finished()) {
      Next<M> next = app.update(model, messages.remove());
      model = next.model();
      next.effects().forEach(effect -> run(effect, messages));
    }
    canvas = drawn();
    return this;
  }

  private static void run(Effect effect, Queue<Message> messages) {
    Recorder progress = new Recorder(effect.label());
    Message answer;
    try {
      answer = effect.run(progress);
    } catch (Exception e) {
      answer = new EffectFailed(effect.label(), e);
    }
    if (progress.last != null) {
      messages.add(progress.last);
    }
    messages.add(answer);
  }

  private Canvas drawn() {
    Canvas frame = new Canvas(columns, rows, glyphs);
    app.view(model, frame.whole());
    return frame;
  }

  public M model() {
    return model;
  }

  public boolean finished() {
    return app.finished(model);
  }

  /** The frame shown now, with its styles. */
  public Canvas canvas() {
    return canvas;
  }

  /** The text shown now. */
  public String screen() {
    return canvas.text();
  }

  /** Keeps the last report of an effect. */
  private static final class Recorder implements Progress {
    private final String label;
    private ProgressReport last;

    Recorder(String label) {
      this.label = label;
    }

    @Override
    public void report(double fraction, String what) {
      last = new ProgressReport(label, fraction, what);
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
