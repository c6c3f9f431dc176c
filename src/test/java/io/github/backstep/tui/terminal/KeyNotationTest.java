package io.github.backstep.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.tui.message.Key;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNotationTest {
  private static String keys(String script) throws IOException {
    KeyNotation notation = new KeyNotation(new StringReader(script));
    List<String> names = new ArrayList<>();
    for (Key key = notation.next(); key != null; key = notation.next()) {
      names.add(key.name());
    }
    return String.join(" ", names);
  }

  @ParameterizedTest
  @CsvSource({
    "ssnb, s s n b",
    "s<Enter>S, s Enter S",
    "<left><PAGEUP><Ctrl-u><shift-tab><F1>, Left PageUp Ctrl-U Shift-Tab F1",
    "loss<1, l o s s < 1",
    "<<Enter>, < Enter",
    "<s>, < s >",
    "<, <",
    "<Ent, < E n t",
    "a<an extraordinarily long name>, a < a n Space e x t r a o r d i n a r i l y Space l o n g Space n a m e >",
    "é/, é /",
  })
  void charactersAreKeysAndNamesStandInBrackets(String script, String keys) throws IOException {
    assertEquals(keys, keys(script));
  }

  @Test
  void lineEndsAreNoKeys() throws IOException {
    assertEquals("s b Space", keys("s\r\nb\n\n "));
  }

  @Test
  void controlCharactersAreTheKeysThatSendThem() throws IOException {
    assertEquals("Tab Escape Backspace Backspace Ctrl-U", keys("\t\033\b\177\025"));
  }

  @Test
  void whatNoKeyTypesIsLeftOut() throws IOException {
    assertEquals("a b", keys("a\uD83D\uDE00\0b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s\ns<Entre>", "\n<Hyper-x>"})
  void namesOfNoKeyAreTurnedDown(String script) {
    Exception e = assertThrows(KeyNotationException.class, () -> keys(script));
    String name = script.substring(script.indexOf('<'));
    assertEquals(
        "line 2 of the keys: no key is called "
            + name
            + ". Write one as <Enter>, <Left> or <Ctrl-U>",
        e.getMessage());
  }
}
