package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.command.Footer;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can lie over the stepping screen, alone with the bottom line: small, large, in ASCII. */
class EveryOverlayTest {
  /** What it is called, and the keys that open it; what is longer than a key is typed. */
  static Stream<Arguments> overlays() {
    return Stream.of(
        Arguments.of("help", "?"),
        Arguments.of("palette", ": te"),
        Arguments.of("tensors", "t"),
        Arguments.of("overview", "z"),
        Arguments.of("watches", "v |dW1| Enter v norm("),
        Arguments.of("breaks", "x los>1 Enter"),
        Arguments.of("terms", "W"),
        Arguments.of("check", "#"),
        Arguments.of("table-cells", "T"),
        Arguments.of("table-map", "T z"),
        Arguments.of("table-largest", "T o"),
        Arguments.of("slice", "T / 99 Enter"),
        Arguments.of("copy", "T y"),
        Arguments.of("edit", "E Down"),
        Arguments.of("save", "E Ctrl-S"),
        Arguments.of("run", "="));
  }

  private static Pilot<Model> open(Pilot<Model> pilot, String keys) {
    Screens.go(pilot, "step 165 / dW2[3,7]");
    for (String key : keys.split(" ")) {
      if (key.length() > 1 && !key.matches("Enter|Down|Ctrl-S")) {
        pilot.type(key);
      } else {
        pilot.press(key);
      }
    }
    return pilot;
  }

  /** The overlay and the bottom line, drawn where nothing is. */
  private static String alone(Pilot<Model> pilot, Glyphs glyphs) {
    Model model = pilot.model();
    Overlay overlay = model.situation().overlay();
    assertNotNull(overlay);
    Canvas canvas = new Canvas(model.size().columns(), model.size().rows(), glyphs);
    if (overlay.beneath() != null) {
      overlay.beneath().draw(model, canvas.whole());
    }
    Footer.of(model, canvas.columns()).draw(canvas.whole().bottom(1), model.session().theme());
    overlay.draw(model, canvas.whole());
    return canvas.text().replaceFirst("^\n+", "");
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void inUnicode(String name, String keys) {
    Pilot<Model> pilot = open(Screens.moons(), keys);
    assertGolden("overlay-" + name + "-80x24", alone(pilot, Glyphs.UNICODE));
    pilot.resize(200, 60);
    assertGolden("overlay-" + name + "-200x60", alone(pilot, Glyphs.UNICODE));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void inAscii(String name, String keys) {
    Pilot<Model> pilot = open(Screens.ascii(), keys);
    assertGolden("overlay-" + name + "-ascii-80x24", alone(pilot, Glyphs.ASCII));
    pilot.resize(200, 60);
    assertGolden("overlay-" + name + "-ascii-200x60", alone(pilot, Glyphs.ASCII));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void escapeLeavesIt(String name, String keys) {
    Pilot<Model> pilot = open(Screens.moons(), keys);
    for (int i = 0; i < 2 && pilot.model().situation().overlay() != null; i++) {
      pilot.press("Escape");
    }
    assertNull(pilot.model().situation().overlay(), name);
    assertEquals("dW2", pilot.model().operation().writes());
  }
}
