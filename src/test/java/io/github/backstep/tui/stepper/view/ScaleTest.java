package io.github.backstep.tui.stepper.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and columns spread over places, in both proportions. */
class ScaleTest {
  @Test
  void everyIndexIsShownAtItsMiddle() {
    for (int count = 1; count < 40; count++) {
      for (int room = 1; room < 40; room++) {
        Scale scale = new Scale(count, room);
        for (int index = 0; index < count; index++) {
          int middle = scale.middle(index);
          String what = "%s of %s".formatted(index, scale);
          assertTrue(scale.first(middle) <= index && index < scale.end(middle), what);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"16, 75, 3, 1", "54, 42, 2, 5", "784, 73, 4, 50", "784, 73, 1, 20", "1, 1, 9, 10"})
  void stridesAreRoundAndLeaveAGap(int count, int room, int gap, int stride) {
    assertEquals(stride, new Scale(count, room).stride(gap));
  }
}
