package io.github.backstep.tui.home;

import static io.github.backstep.tui.GoldenText.assertGolden;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.Mode;
import org.junit.jupiter.api.Test;

/** The home screen in lines of text. */
class HomeTellerTest {
  /** What is said after each key. */
  private static String told(Mode mode, String... keys) {
    HomeTeller teller = new HomeTeller();
    Pilot<Home> pilot = Homes.open(mode);
    StringBuilder said = new StringBuilder(String.join("\n", teller.tell(null, pilot.model())));
    for (String key : keys) {
      Home before = pilot.model();
      pilot.press(key);
      said.append("\n\n<").append(key).append(">");
      teller.tell(before, pilot.model()).forEach(line -> said.append('\n').append(line));
      String typed = teller.typed(pilot.model());
      said.append(typed.isEmpty() ? "" : "\n_" + typed);
    }
    return said.toString();
  }

  @Test
  void frontAndForm() {
    String[] keys = {
      "?", "Escape", "F5", "2", "Right", "Down", "Down", "4", "0", "Down", "x", "Down", "Enter",
      "Delete", "F1", "Escape", "Escape"
    };
    assertGolden("home-plain", told(Mode.PLAIN, keys));
    assertGolden("home-plain-french", told(Mode.PLAIN_FRENCH, keys));
  }

  @Test
  void replay() {
    String[] keys = {"3", "Down", "End", "/", "x", "Enter", "Escape", "q"};
    assertGolden("home-plain-replay", told(Mode.PLAIN, keys));
  }

  @Test
  void lessons() {
    assertGolden("home-plain-lessons", told(Mode.PLAIN, "1", "Down", "Delete", "q"));
  }

  @Test
  void exercises() {
    String[] keys = {"4", "Down", "Enter", "Tab", "a", "Escape", "q"};
    assertGolden("home-plain-exercises", told(Mode.PLAIN, keys));
  }
}
