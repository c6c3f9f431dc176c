package io.github.backstep.tui.venue;

import io.github.backstep.tui.app.Stage;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.terminal.KeySource;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A program told in lines of text, one after another: for screen readers, pipes, and terminals on
 * which no screen can be drawn. Nothing that has been written is ever changed; what is being typed
 * grows at the end of its line.
 *
 * @param <M> the model of the program
 */
public final class Recital<M> implements Stage<M> {
  /** No line is longer. */
  public static final int COLUMNS = 80;

  /** What a screen would need to show everything at once. */
  public static final Size PAGE = new Size(COLUMNS, 400);

  private final KeySource keys;
  private final Consumer<String> out;
  private final Teller<M> teller;
  private @Nullable M told;
  private String unfinished = "";

  public Recital(KeySource keys, Consumer<String> out, Teller<M> teller) {
    this.keys = keys;
    this.out = out;
    this.teller = teller;
  }

  /** Ctrl-L, which draws a screen again, makes everything be told again. */
  @Override
  public List<Input> poll() throws IOException {
    List<Input> inputs = keys.poll();
    if (!inputs.contains(Key.parse("Ctrl-L"))) {
      return inputs;
    }
    told = null;
    return inputs.stream().map(Recital::withoutRedrawing).toList();
  }

  private static Input withoutRedrawing(Input input) {
    boolean again = input.equals(Key.parse("Ctrl-L"));
    return again ? new Resize(PAGE.columns(), PAGE.rows()) : input;
  }

  @Override
  public boolean waitsForAnswers() {
    return keys.isScript();
  }

  @Override
  public void show(M model) {
    StringBuilder text = new StringBuilder();
    teller.tell(told, model).forEach(line -> append(text, line));
    type(text, teller.typed(model));
    told = model;
    if (text.length() > 0) {
      out.accept(text.toString());
    }
  }

  private void append(StringBuilder text, String line) {
    finish(text);
    text.append(line).append('\n');
  }

  private void finish(StringBuilder text) {
    text.append(unfinished.isEmpty() ? "" : "\n");
    unfinished = "";
  }

  /** Writes what has been added to the line that is typed, or all of it if it is another one. */
  private void type(StringBuilder text, String line) {
    if (line.isEmpty() || !line.startsWith(unfinished)) {
      finish(text);
    }
    text.append(line.substring(unfinished.length()));
    unfinished = line;
  }

  /** Ends the line that is being typed, if one is: somebody else goes on telling. */
  void end() {
    if (!unfinished.isEmpty()) {
      out.accept("\n");
      unfinished = "";
    }
  }

  @Override
  public void close() {
    keys.close();
  }
}
