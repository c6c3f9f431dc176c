package io.github.backstep.tui.stepper;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.speech.StepperTeller;
import io.github.backstep.tui.terminal.KeySource;
import io.github.backstep.tui.venue.Recital;
import java.util.List;

/** All that a stepper has said so far, with the keys it was told. */
public final class Transcript {
  private static final KeySource NO_KEYS =
      new KeySource() {
        @Override
        public List<Input> poll() {
          return List.of();
        }

        @Override
        public boolean isScript() {
          return true;
        }

        @Override
        public void close() {}
      };

  private final StringBuilder text = new StringBuilder();
  private final Recital<Model> recital = new Recital<>(NO_KEYS, text::append, new StepperTeller());
  private final Pilot<Model> pilot;

  public Transcript(Model start) {
    pilot = Pilot.of(new Stepper(), start);
    recital.show(start);
  }

  /** Presses keys, and writes each above its answer. */
  public Transcript press(String... keys) {
    for (String key : keys) {
      text.append("\n<").append(key).append(">\n");
      pilot.press(key);
      recital.show(pilot.model());
    }
    return this;
  }

  /** Types a text, which is heard letter by letter. */
  public Transcript type(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      pilot.type(typed.substring(i, i + 1));
      recital.show(pilot.model());
    }
    return this;
  }

  public Transcript tick(int times) {
    for (int i = 0; i < times; i++) {
      pilot.tick(1);
      recital.show(pilot.model());
    }
    return this;
  }

  /** What has been said since the last time this was asked. */
  public String next() {
    String said = text.toString();
    text.setLength(0);
    return said;
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
