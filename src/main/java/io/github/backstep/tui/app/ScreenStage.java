package io.github.backstep.tui.app;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.message.Input;
import java.io.IOException;
import java.util.List;

/** A display on which an app draws its models. */
record ScreenStage<M>(App<M> app, Display display) implements Stage<M> {
  @Override
  public List<Input> poll() throws IOException {
    return display.poll();
  }

  @Override
  public void show(M model) throws IOException {
    Canvas frame = new Canvas(display.columns(), display.rows(), display.glyphs());
    app.view(model, frame.whole());
    display.show(frame);
  }

  @Override
  public void close() {
    display.close();
  }
}
