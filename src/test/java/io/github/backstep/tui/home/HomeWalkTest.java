package io.github.backstep.tui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import io.github.backstep.tui.stepper.Invariants;
import io.github.backstep.tui.stepper.Mode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is pressed, clicked, pasted and resized at home, in whatever order: nothing breaks, one
 * always gets back to the front, and from there out. {@code -Dbackstep.walk=10000} goes further.
 */
class HomeWalkTest {
  private static final int INPUTS = 5 * Integer.getInteger("backstep.walk", 60);
  private static final int REMEMBERED = 30;
  private static final int MOST_ESCAPES = 3;

  private static final int[][] SIZES = {
    {80, 24}, {80, 24}, {120, 40}, {200, 60}, {1, 1}, {79, 24}, {80, 23}, {300, 90}, {0, 0}
  };

  private static final List<String> KEYS =
      List.of(
          ("Up Down Left Right Enter Escape Tab Shift-Tab Delete Backspace Home End PageUp PageDown"
                  + " 1 2 3 4 j k Space ? F1 F5 q Ctrl-U Ctrl-C / 0 9 , . e -")
              .split(" "));

  private static final List<String> PASTES =
      List.of("16,16", "moons", "no such file", "δ₂ 😀 \u0000\u001b[31m\n\t", "x".repeat(5000), "");

  @ParameterizedTest
  @EnumSource(Mode.class)
  void nothingBreaks(Mode mode) {
    SplittableRandom random = new SplittableRandom(mode.name().hashCode());
    Deque<String> last = new ArrayDeque<>();
    Pilot<Home> pilot = Homes.open(mode);
    for (int i = 0; i < INPUTS; i++) {
      Home before = pilot.model();
      try {
        last.add(act(pilot, random));
        pilot = pilot.finished() ? again(pilot, mode) : pilot;
        check(mode, before, pilot);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("%s at %d, after %s".formatted(mode, i, last), e);
      }
      if (last.size() > REMEMBERED) {
        last.remove();
      }
    }
  }

  /** Wherever one went, one comes back. */
  private static Pilot<Home> again(Pilot<Home> pilot, Mode mode) {
    Home left = pilot.model();
    if (left.situation().over()) {
      return Homes.open(mode);
    }
    left.situation().departure().close();
    Home back = left.back(left.size()).model();
    Pilot<Home> home = Pilot.of(new HomeScreen(), back, left.look().glyphs());
    return home.resize(left.size().columns(), left.size().rows());
  }

  private static String act(Pilot<Home> pilot, SplittableRandom random) {
    int kind = random.nextInt(40);
    if (kind < 3) {
      int[] size = SIZES[random.nextInt(SIZES.length)];
      pilot.resize(size[0], size[1]);
      return size[0] + "x" + size[1];
    }
    if (kind < 9 && !writes(pilot.model())) {
      Mouse.Action[] actions = Mouse.Action.values();
      Mouse.Action action = actions[random.nextInt(actions.length)];
      Mouse mouse = new Mouse(action, random.nextInt(210), random.nextInt(65), random.nextInt(4));
      pilot.send(mouse);
      return mouse.toString();
    }
    if (kind < 11) {
      Paste paste = new Paste(PASTES.get(random.nextInt(PASTES.size())));
      pilot.send(paste);
      return paste.toString();
    }
    if (kind < 14) {
      pilot.tick(1);
      return "tick";
    }
    Key typed =
        kind < 18
            ? Key.of((char) random.nextInt('!', 0x7f))
            : Key.parse(KEYS.get(random.nextInt(KEYS.size())));
    Key key = typed.is("Enter") && writes(pilot.model()) ? Key.parse("Escape") : typed;
    pilot.send(key);
    return key.toString();
  }

  /** Whether Enter would write files, into a folder of any name. */
  private static boolean writes(Home home) {
    return home.jobs().isOpen()
        && home.jobs().current() instanceof Workbook workbook
        && workbook.beginning() != null;
  }

  private static void check(Mode mode, Home before, Pilot<Home> pilot) {
    Home home = pilot.model();
    assertNull(home.situation().errand(), "all that was begun is done");
    canBeLeft(home);
    if (!mode.isPlain()) {
      Invariants.check(pilot.canvas(), mode);
      return;
    }
    tells(before, home);
    assertFalse(tells(null, home).isEmpty());
  }

  private static void canBeLeft(Home home) {
    HomeScreen screen = new HomeScreen();
    Home left = home;
    for (int i = 0; i < MOST_ESCAPES; i++) {
      boolean front = !left.jobs().isOpen() && left.situation().help() == null;
      left = front ? left : screen.update(left, Key.parse("Escape")).model();
    }
    assertFalse(left.jobs().isOpen());
    assertTrue(screen.finished(screen.update(left, Key.of('q')).model()));
  }

  private static List<String> tells(Home before, Home now) {
    List<String> lines = new HomeTeller().tell(before, now);
    for (String line : lines) {
      assertTrue(line.length() <= 80, line);
      assertTrue(line.matches("[ -~À-ÿŒœ]+"), line);
    }
    String typed = new HomeTeller().typed(now);
    assertEquals(typed.strip().isEmpty(), typed.isEmpty());
    return lines;
  }
}
