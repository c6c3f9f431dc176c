package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ColorTest {
  @Test
  void indexedColorsFollowTheXtermCube() {
    assertEquals(0xff8700, Color.indexed(208).approximateRgb());
    assertEquals(0x005faf, Color.indexed(25).approximateRgb());
    assertEquals(0x080808, Color.indexed(232).approximateRgb());
    assertEquals(0xeeeeee, Color.indexed(255).approximateRgb());
    assertEquals(0xffffff, Color.indexed(15).approximateRgb());
  }

  @Test
  void valuesOutsideAreTurnedDown() {
    assertThrows(IllegalArgumentException.class, () -> Color.ansi(16));
    assertThrows(IllegalArgumentException.class, () -> Color.indexed(256));
    assertThrows(IllegalArgumentException.class, () -> Color.rgb(-1));
  }
}
