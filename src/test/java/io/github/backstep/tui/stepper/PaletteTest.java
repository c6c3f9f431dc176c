package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.command.Binding;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.command.Palette;
import io.github.backstep.tui.stepper.command.Prompt;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.sheet.BreakList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands by what they are called, where an address could be typed. */
class PaletteTest {
  private static Palette palette(Pilot<Model> pilot) {
    return assertInstanceOf(Prompt.class, pilot.model().situation().overlay()).palette();
  }

  private static List<String> found(Language language, String typed) {
    Pilot<Model> pilot = Screens.moons(language).press(":").type(typed);
    return palette(pilot).commands().stream().map(Binding::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "play, play",
    "PLAY, play",
    "heat map, overview",
    "ovrview, overview",
    "tensors, tensors",
    "list of, tensors",
    "next ph, next-phase",
    "prev op, previous-operation",
    "quit, quit",
    "N, previous-phase",
    "help, help",
  })
  void commandIsFoundByItsWords(String typed, String id) {
    assertEquals(id, found(Language.ENGLISH, typed).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "aide, help",
    "epoque suivante, next-epoch",
    "époque suiv, next-epoch",
    "arrets, breaks",
    "carte, overview",
    "quitter, quit",
  })
  void commandIsFoundByItsFrenchWordsWithAccentsOrWithout(String typed, String id) {
    assertEquals(id, found(Language.FRENCH, typed).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"165", "e6", "step 3 / dW1", "50%", "W1", "loss", "dlta2", "step 99999"})
  void whatIsAnAddressOrMeantForOneIsNoCommand(String typed) {
    assertEquals(List.of(), found(Language.ENGLISH, typed));
  }

  @Test
  void enterRunsTheChosenCommand() {
    Pilot<Model> pilot = Screens.moons().press(":").type("next").press("Enter");
    assertNull(pilot.model().situation().overlay());
    assertEquals(new Position(0, 1), pilot.model().position());
  }

  @Test
  void arrowsChooseAnotherCommand() {
    Pilot<Model> pilot = Screens.moons().press(":").type("next").press("Down");
    String second = palette(pilot).commands().get(1).id();
    assertEquals("next-phase", second);
    pilot.press("Enter");
    assertEquals("L1.affine", pilot.model().operation().id());
  }

  @Test
  void arrowsStayWithinTheList() {
    Pilot<Model> pilot = Screens.moons().press(":").type("play");
    int last = palette(pilot).commands().size() - 1;
    pilot.press("Up", "Up");
    assertEquals(0, palette(pilot).selected());
    for (int i = 0; i < 50; i++) {
      pilot.press("Down");
    }
    assertEquals(last, palette(pilot).selected());
  }

  @Test
  void arrowShowsAllCommandsWhereNothingIsTyped() {
    Pilot<Model> pilot = Screens.moons().press(":", "Down");
    assertEquals(Bindings.ALL, palette(pilot).commands());
    assertTrue(palette(pilot.press("Ctrl-U")).isEmpty());
  }

  @Test
  void wordsThatFitNoCommandAreExplainedAsAnAddress() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "xyzzy");
    assertTrue(pilot.screen().contains("no tensor xyzzy here"), pilot.screen());
    assertFalse(pilot.screen().contains("Commands"), pilot.screen());
  }

  @Test
  void commandThatOpensAListOpensIt() {
    Pilot<Model> pilot = Screens.moons().press(":").type("breaks").press("Enter");
    assertInstanceOf(BreakList.class, pilot.model().situation().overlay());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void listStandsOverTheLine(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows).press(":").type("phase");
    assertGolden("stepper-palette-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void listInFrench() {
    Pilot<Model> pilot = Screens.moons(Language.FRENCH).press(":").type("phase");
    assertGolden("stepper-french-palette-80x24", pilot.screen());
  }
}
