package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "δ₃ = A₃ − Y, delta3 = A3 - Y",
        "∂W₁, dW1",
        "W₃ᵀ, W3^T",
        "relu′, relu'",
        "η·∂W, eta*dW",
        "μ·v, mu*v",
        "µ, mu",
        "A⊙B × C ÷ D, A*B * C / D",
        "Σ ∑, sum sum",
        "x → y ⇒ z, x -> y => z",
        "ŷ, y^",
        "y\u0302, y^",
        "10⁻¹², 10^-12",
        "x² + y², x^2 + y^2",
        "a₁₀, a10",
        "‖dW‖ ≤ ∞, ||dW|| <= inf",
        "∇L ≈ 0.5 ± 0.1, gradL ~ 0.5 +- 0.1",
        "wait…, wait...",
        "“so” – it’s, \"\"\"so\"\" - it's\"",
        "Ångström, Angstrom",
        "▄█▓▒░, _#%:.",
        "│─╭╮╰╯, |-++++",
        "漢, ?",
        "😀!, ?!"
      })
  void transliterates(String unicode, String ascii) {
    assertEquals(ascii, Glyphs.ASCII.of(unicode));
  }

  @Test
  void unicodeStaysAsItIs() {
    String text = "∂W₃ = A₂ᵀ·δ₃ ÷ m ŷ ▀ ⣿ → …";
    assertEquals(text, Glyphs.UNICODE.of(text));
  }

  @Test
  void everyBasicCharacterBecomesAsciiInTextAndInACell() {
    for (int c = 0; c < 0x10000; c++) {
      assertAscii(Glyphs.ASCII.of(String.valueOf((char) c)), c);
      assertAscii(String.valueOf(Glyphs.ASCII.of((char) c)), c);
    }
  }

  private static void assertAscii(String shown, int c) {
    boolean ascii = shown.chars().allMatch(s -> s == '\n' || (s >= ' ' && s < 0x7f));
    assertTrue(ascii, () -> Integer.toHexString(c) + " became " + shown);
  }

  @ParameterizedTest
  @EnumSource(Glyph.class)
  void everyGlyphTakesOneCellInBothSets(Glyph glyph) {
    assertEquals(glyph.unicode(), Glyphs.UNICODE.of(glyph.unicode()));
    assertEquals(glyph.ascii(), Glyphs.ASCII.of(glyph.unicode()));
    assertEquals(glyph.ascii(), Glyphs.ASCII.get(glyph));
  }

  @Test
  void cutsTextWithAnEllipsis() {
    assertEquals("weights", Glyphs.UNICODE.fit("weights", 7));
    assertEquals("weigh…", Glyphs.UNICODE.fit("weights", 6));
    assertEquals("wei...", Glyphs.ASCII.fit("weights", 6));
    assertEquals("wei", Glyphs.ASCII.fit("weights", 3));
    assertEquals("", Glyphs.UNICODE.fit("weights", 0));
    assertEquals("", Glyphs.UNICODE.fit("weights", -4));
  }

  @Test
  void barsFillByEighths() {
    assertEquals("████▌   ", Glyphs.UNICODE.bar(4.5 / 8, 8));
    assertEquals("#####...", Glyphs.ASCII.bar(4.5 / 8, 8));
    assertEquals("    ", Glyphs.UNICODE.bar(Double.NaN, 4));
    assertEquals("████", Glyphs.UNICODE.bar(7, 4));
    assertEquals("", Glyphs.UNICODE.bar(0.5, -1));
  }

  @Test
  void levelsGoFromBlankToFull() {
    assertEquals(' ', Glyphs.UNICODE.shade(0));
    assertEquals('█', Glyphs.UNICODE.shade(1));
    assertEquals('@', Glyphs.ASCII.shade(2));
    assertEquals('▄', Glyphs.UNICODE.column(0.5));
    assertEquals(Glyphs.UNICODE.classMark(3), Glyphs.UNICODE.classMark(13));
  }

  @Test
  void plainKeepsAccentsAndNoOtherSign() {
    assertEquals(
        "l'époque où naît dW3, cœur < 2", Glyphs.PLAIN.of("l’époque où naît ∂W₃, cœur < 2"));
    assertEquals("-> 3*4/2", Glyphs.PLAIN.of("→ 3×4÷2"));
    assertEquals('é', Glyphs.PLAIN.of('é'));
    assertEquals('+', Glyphs.PLAIN.of('╭'));
    assertFalse(Glyphs.PLAIN.isUnicode());
  }
}
