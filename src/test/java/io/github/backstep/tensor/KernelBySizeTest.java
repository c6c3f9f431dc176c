package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelBySizeTest extends KernelContract {
  @Override
  Kernel kernel() {
    return Kernels.fastest(Workers.NONE);
  }

  /** Writes down that it was asked, and leaves the work to another. */
  private static Kernel noting(String name, List<String> asked) {
    Kernel worker = new ScalarKernel();
    return new Kernel() {
      @Override
      public void multiply(Tensor a, Tensor b, Tensor out) {
        asked.add(name);
        worker.multiply(a, b, out);
      }

      @Override
      public void multiplyTransposedLeft(Tensor a, Tensor b, Tensor out) {
        asked.add(name);
        worker.multiplyTransposedLeft(a, b, out);
      }

      @Override
      public void multiplyTransposedRight(Tensor a, Tensor b, Tensor out) {
        asked.add(name);
        worker.multiplyTransposedRight(a, b, out);
      }

      @Override
      public void inRanges(int items, int cellsPerItem, RangeWork work) {
        worker.inRanges(items, cellsPerItem, work);
      }
    };
  }

  /** Who gets each of the three products of a [rows, 32] · b [32, 32]. */
  private static List<String> whoMultiplies(int rows) {
    List<String> asked = new ArrayList<>();
    Kernel kernel = new KernelBySize(noting("small", asked), noting("large", asked));
    Tensor a = new Tensor(rows, 32);
    Tensor b = new Tensor(32, 32);
    Tensor out = new Tensor(rows, 32);
    kernel.multiply(a, b, out);
    kernel.multiplyTransposedLeft(new Tensor(32, rows), b, out);
    kernel.multiplyTransposedRight(a, b, out);
    return asked;
  }

  @Test
  void productsOf32768MultiplyAddsAreTheFirstLargeOnes() {
    assertEquals(List.of("small", "small", "small"), whoMultiplies(31));
    assertEquals(List.of("large", "large", "large"), whoMultiplies(32));
  }
}
