package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CanvasTest {
  @Test
  void textHasNoTrailingBlanks() {
    Canvas canvas = new Canvas(10, 3);
    canvas.whole().text(1, 0, "ab ", Style.PLAIN);
    canvas.whole().text(0, 2, "c", Style.PLAIN);
    assertEquals(" ab\n\nc", canvas.text());
  }

  @Test
  void whatFitsNoCellIsReplaced() {
    Canvas canvas = new Canvas(10, 1);
    canvas.whole().text(0, 0, "a\tb\u0007c漢😀é\u200b", Style.PLAIN);
    assertEquals("a b?c??é?", canvas.text());
  }

  @Test
  void anAsciiCanvasHoldsAsciiOnly() {
    Canvas canvas = new Canvas(70, 1, Glyphs.ASCII);
    canvas.whole().text(0, 0, "∂W₃ = A₂ᵀ·δ₃ ÷ m │ ŷ ≤ 10⁻³ Müller ⣿ 漢", Style.PLAIN);
    assertEquals("dW3 = A2^T*delta3 / m | y^ <= 10^-3 Muller : ?", canvas.text());
  }

  @Test
  void framesAreEqualWhenTheyLookAlike() {
    Canvas one = new Canvas(4, 1);
    Canvas other = new Canvas(4, 1);
    assertTrue(one.looksLike(other));
    one.whole().text(0, 0, "a", Style.PLAIN);
    assertFalse(one.looksLike(other));
    other.whole().text(0, 0, "a", Style.PLAIN.asBold());
    assertFalse(one.looksLike(other));
    assertFalse(one.looksLike(new Canvas(2, 2)));
  }

  @Test
  void aCellOutsideIsNamed() {
    Canvas canvas = new Canvas(4, 2);
    Exception e = assertThrows(IndexOutOfBoundsException.class, () -> canvas.charAt(4, 0));
    assertEquals("cell (4, 0) of a canvas of 4 by 2", e.getMessage());
  }

  @Test
  void aCanvasMayBeEmpty() {
    assertEquals("", new Canvas(0, 0).text());
    assertEquals("", new Canvas(-3, -3).text());
    assertTrue(new Canvas(5, 0).whole().isEmpty());
  }
}
