package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.util.Map;

/** Steps and states compared bit for bit. */
final class StepAssertions {
  private StepAssertions() {}

  static void assertSameBits(Step expected, Step actual) {
    assertEquals(expected.index(), actual.index());
    assertArrayEquals(expected.batch().rows(), actual.batch().rows());
    for (String name : expected.program().tensors()) {
      assertSameBits(expected.value(name), actual.value(name), "step " + actual.index() + name);
    }
    for (String name : expected.program().carried()) {
      assertSameBits(expected.before(name), actual.before(name), "before " + actual.index() + name);
    }
  }

  static void assertSameBits(Map<String, Tensor> expected, Map<String, Tensor> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, tensor) -> assertSameBits(tensor, actual.get(name), name));
  }

  private static void assertSameBits(Tensor expected, Tensor actual, String where) {
    assertTrue(expected.sameBits(actual), where);
  }
}
