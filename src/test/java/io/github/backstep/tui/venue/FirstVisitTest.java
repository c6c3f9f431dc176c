package io.github.backstep.tui.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.NoBreakSpaces;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.Screens;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to somebody who has never been here. */
class FirstVisitTest {
  @TempDir Path folder;

  @Test
  void onlyTheFirstTimeIsTheFirstTime() {
    Map<String, String> environment = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    assertTrue(FirstVisit.in(environment).isNow());
    assertFalse(FirstVisit.in(environment).isNow());
  }

  @Test
  void markLiesWhereTheUsersStateLies() {
    assertEquals(
        Path.of("/home/ada/.local/state/backstep/seen"),
        FirstVisit.in(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", "relative")).mark());
    assertNull(FirstVisit.in(Map.of()).mark());
  }

  @Test
  void whereNothingCanBeRememberedItIsTheFirstTimeEachTime() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    FirstVisit visit = FirstVisit.in(Map.of("XDG_STATE_HOME", file.toString()));
    assertTrue(visit.isNow());
    assertTrue(visit.isNow());
    assertTrue(FirstVisit.in(Map.of()).isNow());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void welcomeFitsTheBottomLineAndIsGoneAfterTheFirstKey(Language language) {
    Model start = Screens.moons(language).model();
    Model welcomed = Stepper.welcoming(Next.of(start)).model();
    Pilot<Model> pilot = Pilot.of(new Stepper(), welcomed);
    String welcome = NoBreakSpaces.release(start.session().texts().of("notice.welcome"));
    assertTrue(pilot.screen().contains(welcome), pilot.screen());
    assertFalse(pilot.press("s").screen().contains(welcome), pilot.screen());
    assertEquals(new Position(0, 1), pilot.model().position());
  }

  @Test
  void whatIsWrongWithATraceMattersMoreThanAWelcome() {
    Model model =
        Travels.note(Screens.sketch(Screens.MOONS, ColorDepth.TRUE, Glyphs.UNICODE), "wrong");
    assertEquals(model, Stepper.welcoming(Next.of(model)).model());
  }
}
