package io.github.backstep.tui.stepper;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.model.Model;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Somebody who presses anything, clicks anywhere, pastes and resizes, and quits now and then. */
final class RandomInputs {
  private static final int[][] SIZES = {
    {80, 24}, {80, 24}, {120, 40}, {200, 60}, {1, 1}, {79, 24}, {80, 23}, {300, 90}, {0, 0}
  };

  /** Every key of the table, and some that mean something now and then; a trace is not written. */
  private static final List<String> KEYS =
      Stream.concat(
              Bindings.ALL.stream().flatMap(it -> it.keys().stream()).map(Key::name),
              Stream.of("Ctrl-U", "Ctrl-X", "Delete", "Insert", "F5", "Alt-x", "Enter", "Enter"))
          .toList();

  /** Keys that ask for a text. */
  private static final List<String> OPENERS = List.of(":", "x", "E", "=", "v");

  /** Keys that end it; anyone presses them less often than the others. */
  private static final List<String> LAST = List.of("q", "Ctrl-C", "Ctrl-D");

  private static final List<String> PHRASES =
      List.of(
          "step 3 / dW1[1,2]",
          "loss > 0.5",
          "|dW1| > 1",
          "W1[0,0] < 0",
          "|dW1|",
          "0:4, 1",
          "copy.json",
          "norm(vW1)/norm(W1)",
          "start / W1",
          "lr = 0.05",
          "W1[0,1] = -2",
          "label[0] = 1",
          "--lr 0.02",
          "e1.b2 / delta2",
          "50%",
          "epoch = 1",
          "step 99999999 / nothing[0,0]",
          "δ₂ ≠ ∂W₃ 😀 \u0000\u001b[31m\n\ttext",
          "x".repeat(5000),
          "");

  private final SplittableRandom random;

  RandomInputs(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Does one more thing and tells what it was. */
  String next(Pilot<Model> pilot) {
    int kind = random.nextInt(40);
    if (kind < 3) {
      int[] size = SIZES[random.nextInt(SIZES.length)];
      pilot.resize(size[0], size[1]);
      return new Resize(size[0], size[1]).toString();
    }
    if (kind < 10) {
      return send(pilot, mouse());
    }
    if (kind < 12) {
      return send(pilot, new Paste(phrase()));
    }
    if (kind < 14) {
      return typed(pilot, phrase());
    }
    if (kind < 17) {
      pilot.tick(1);
      return "tick";
    }
    return send(pilot, kind < 22 ? Key.of((char) random.nextInt('!', 0x7f)) : key());
  }

  private static String send(Pilot<Model> pilot, Input input) {
    pilot.send(input);
    return input.toString();
  }

  private String typed(Pilot<Model> pilot, String phrase) {
    String text = phrase.replaceAll("[^ -~]|q", "");
    String start = text.substring(0, Math.min(70, text.length()));
    String opener = OPENERS.get(random.nextInt(OPENERS.size()));
    pilot.press(opener).type(start).press("Enter");
    return opener + start;
  }

  private Mouse mouse() {
    Mouse.Action[] actions = Mouse.Action.values();
    return new Mouse(
        actions[random.nextInt(actions.length)],
        random.nextInt(310),
        random.nextInt(95),
        random.nextInt(4));
  }

  private String phrase() {
    return PHRASES.get(random.nextInt(PHRASES.size()));
  }

  private Key key() {
    String name = KEYS.get(random.nextInt(KEYS.size()));
    boolean last = LAST.contains(name) && random.nextInt(8) > 0;
    return Key.parse(last ? "s" : name);
  }
}
