package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks at which no line is broken; they are written {@code _} here. */
final class NoBreakSpacesTest {
  private static String bound(String text) {
    return NoBreakSpaces.bind(text).replace(NoBreakSpaces.NO_BREAK, '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la perte : haute | la perte_: haute",
        "quoi ? rien ! | quoi_? rien_!",
        "vrai ; faux | vrai_; faux",
        "(vrai ?) | (vrai_?)",
        "« oui » et « non ». | «_oui_» et «_non_».",
        "95 % de 5 %, puis 3 %. | 95_% de 5_%, puis 3_%.",
        "%1$.2f %% et %2$s %%. | %1$.2f_%% et %2$s_%%."
      })
  void punctuationStaysWithItsWord(String text, String expected) {
    assertEquals(expected, bound(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rien. ? montre les touches",
        "S recule, ? montre les touches",
        "deux points: rien",
        "= ou !=",
        "loss > 1",
        "à %1$s, %2$d et %.2f, %,d ou %-5s"
      })
  void otherBlanksArePlain(String text) {
    assertEquals(text, bound(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"« oui » : 5 %", "rien"})
  void textThatHasItsLinesGetsItsPlainBlanksBack(String text) {
    assertEquals(text, NoBreakSpaces.release(NoBreakSpaces.bind(text)));
  }
}
