package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyframesTest {
  private static final Map<String, Tensor> START = Map.of("W1", new Tensor(2, 5));
  private static final int BYTES = 80;

  @ParameterizedTest
  @CsvSource({"1000,0", "1000,80", "1000,800", "999,8000", "1000,1000000", "1,0", "17,160"})
  void allKeyframesOfARunFitTheBudget(int steps, long budget) {
    Keyframes keyframes = new Keyframes(START, steps, budget);
    int kept = 1;
    for (int step = 0; step < steps; step++) {
      if (keyframes.wants(step)) {
        keyframes.put(step, START);
        kept++;
      }
    }
    long bytes = (long) kept * BYTES;
    assertTrue(bytes <= Math.max(BYTES, budget), () -> bytes + " bytes in " + budget);
  }

  @Test
  void keyframesAreNeverCloserThanSixteenSteps() {
    Keyframes keyframes = new Keyframes(START, 100, Long.MAX_VALUE);
    for (int step = 0; step < 100; step++) {
      assertEquals(step > 0 && step % 16 == 0, keyframes.wants(step), "step " + step);
    }
  }

  @Test
  void nearestKeyframeBeforeAStepIsFound() {
    Keyframes keyframes = new Keyframes(START, 100, Long.MAX_VALUE);
    Map<String, Tensor> later = Map.of("W1", new Tensor(2, 5));
    keyframes.put(32, later);
    assertEquals(0, keyframes.floor(31));
    assertEquals(32, keyframes.floor(32));
    assertEquals(32, keyframes.floor(99));
    assertSame(START, keyframes.before(0));
    assertSame(later, keyframes.before(32));
    assertFalse(keyframes.wants(32));
    assertThrows(IllegalArgumentException.class, () -> keyframes.before(16));
  }
}
