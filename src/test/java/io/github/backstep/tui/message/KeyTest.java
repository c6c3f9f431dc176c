package io.github.backstep.tui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "s",
        "S",
        "+",
        "-",
        "?",
        "δ",
        "Space",
        "Left",
        "PageUp",
        "F1",
        "F19",
        "Escape",
        "Shift-Tab",
        "Ctrl-L",
        "Ctrl--",
        "Ctrl-Space",
        "Alt-x",
        "Alt-X",
        "Ctrl-Alt-Delete",
        "Ctrl-Alt-Shift-Up",
        "Alt--"
      })
  void canonicalNamesParseToThemselves(String name) {
    assertEquals(name, Key.parse(name).name());
  }

  @ParameterizedTest
  @CsvSource({
    "left, Left",
    "PAGEUP, PageUp",
    "ctrl-l, Ctrl-L",
    "Alt-Ctrl-x, Ctrl-Alt-X",
    "shift-tab, Shift-Tab",
    "f5, F5",
    "space, Space"
  })
  void otherSpellingsBecomeCanonical(String spelled, String name) {
    assertEquals(name, Key.parse(spelled).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "Ctrl-", "F20", "Shift-a", " ", "\t", "\u001b", "\ud83d"})
  void otherNamesAreNoKeys(String name) {
    assertThrows(IllegalArgumentException.class, () -> Key.parse(name));
  }

  @Test
  void theConstructorTakesCanonicalNamesOnly() {
    assertThrows(IllegalArgumentException.class, () -> new Key("ctrl-l"));
  }

  @Test
  void keysThatTypeKnowTheirCharacter() {
    assertTrue(Key.of('δ').isText());
    assertEquals('δ', Key.of('δ').character());
    assertEquals("Space", Key.of(' ').name());
    assertEquals(' ', Key.of(' ').character());
    assertTrue(Key.of(' ').isText());
    assertFalse(Key.parse("Ctrl-L").isText());
    assertFalse(Key.parse("Enter").isText());
  }
}
