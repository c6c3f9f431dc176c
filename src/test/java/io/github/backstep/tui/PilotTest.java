package io.github.backstep.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import org.junit.jupiter.api.Test;

class PilotTest {
  private record Answer(String text) implements Message {}

  /** Writes down what it hears. */
  private static final class Notebook implements App<String> {
    @Override
    public Next<String> update(String model, Message message) {
      if (message instanceof Key key && key.is("e")) {
        return Next.of(model).with(Effect.of("asking", progress -> asked(progress::report)));
      }
      if (message instanceof Key key && key.is("f")) {
        return Next.of(model).with(Effect.of("failing", progress -> failing()));
      }
      return Next.of(model + heard(message) + ";");
    }

    private static Message asked(Report report) {
      report.at(0.5, "half");
      return new Answer("42");
    }

    private interface Report {
      void at(double fraction, String what);
    }

    private static Message failing() {
      throw new IllegalStateException("why not");
    }

    private static String heard(Message message) {
      if (message instanceof Mouse mouse) {
        return mouse.action() + "@" + mouse.x() + "," + mouse.y();
      }
      if (message instanceof Paste paste) {
        return "paste " + paste.text();
      }
      if (message instanceof Answer answer) {
        return "answer " + answer.text();
      }
      if (message instanceof ProgressReport report) {
        return report.label() + " " + report.what();
      }
      if (message instanceof EffectFailed failed) {
        return failed.label() + " " + failed.cause().getMessage();
      }
      return message.toString();
    }

    @Override
    public void view(String model, Region screen) {
      screen.text(0, 0, model + "δ", Style.PLAIN);
    }

    @Override
    public boolean finished(String model) {
      return model.endsWith("q;");
    }
  }

  private final Pilot<String> pilot = Pilot.of(new Notebook(), "");

  @Test
  void keysMouseAndPastesArrive() {
    pilot.press("s", "ctrl-l").click(3, 4).paste("x").type("a b");
    assertEquals("s;Ctrl-L;PRESS@3,4;RELEASE@3,4;paste x;a;Space;b;", pilot.model());
  }

  @Test
  void effectsAnswerBeforeTheNextKey() {
    assertEquals("asking half;answer 42;s;", pilot.press("e", "s").model());
    assertEquals("failing why not;", Pilot.of(new Notebook(), "").press("f").model());
  }

  @Test
  void aFinishedAppHearsNothing() {
    assertTrue(pilot.press("q", "s").finished());
    assertEquals("q;", pilot.model());
  }

  @Test
  void theScreenHasTheSizeItWasGiven() {
    assertEquals("δ", pilot.screen().strip());
    assertEquals(20, pilot.resize(20, 5).canvas().columns());
    assertEquals("delta", Pilot.ascii(new Notebook(), "").screen().strip());
  }
}
