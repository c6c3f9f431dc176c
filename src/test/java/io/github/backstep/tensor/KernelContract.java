package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kernel must do. A new one is tested by a subclass of one line. */
abstract class KernelContract {
  /** Nothing, one, and a little less and more than any block of rows, columns or vector lanes. */
  private static final int[] SIZES = {0, 1, 2, 3, 5, 8, 9, 17, 33};

  /** One cell in so many is not an ordinary number where a test asks for such. */
  private static final int RARITY = 9;

  private static final double[] ODD_NUMBERS = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0.0,
    -0.0,
    Double.MIN_VALUE,
    -Double.MAX_VALUE,
    1e200
  };

  private final NumpyRandom random = new NumpyRandom(20260101);

  abstract Kernel kernel();

  /** The sizes of a product: a [rows, inner] · b [inner, columns]. */
  record Sizes(int rows, int inner, int columns) {}

  static Stream<Sizes> sizes() {
    List<Sizes> all = new ArrayList<>();
    for (int rows : SIZES) {
      for (int inner : SIZES) {
        for (int columns : SIZES) {
          all.add(new Sizes(rows, inner, columns));
        }
      }
    }
    return all.stream();
  }

  @Test
  void everyCellIsOneChainOfFusedMultiplyAdds() {
    sizes().forEach(sizes -> checkAllThreeProducts(sizes, false));
  }

  @Test
  void nanAndInfinitiesGoThroughTheSameChain() {
    sizes().forEach(sizes -> checkAllThreeProducts(sizes, true));
  }

  @ParameterizedTest
  @MethodSource("sizesOfLayers")
  void layersOfRealSizesAreTheSameChainsToo(Sizes sizes) {
    checkAllThreeProducts(sizes, false);
  }

  static Stream<Sizes> sizesOfLayers() {
    return Stream.of(new Sizes(64, 784, 128), new Sizes(61, 130, 67), new Sizes(1, 1000, 1));
  }

  private void checkAllThreeProducts(Sizes sizes, boolean odd) {
    Tensor a = drawn(sizes.rows, sizes.inner, odd);
    Tensor b = drawn(sizes.inner, sizes.columns, odd);
    Tensor expected = chains(a, b);
    Tensor out = garbage(sizes.rows, sizes.columns);
    kernel().multiply(a, b, out);
    assertTrue(expected.sameBits(out), () -> "multiply " + sizes);
    out = garbage(sizes.rows, sizes.columns);
    kernel().multiplyTransposedLeft(transposed(a), b, out);
    assertTrue(expected.sameBits(out), () -> "multiplyTransposedLeft " + sizes);
    out = garbage(sizes.rows, sizes.columns);
    kernel().multiplyTransposedRight(a, transposed(b), out);
    assertTrue(expected.sameBits(out), () -> "multiplyTransposedRight " + sizes);
  }

  private static Tensor chains(Tensor a, Tensor b) {
    Tensor out = new Tensor(a.rows(), b.columns());
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        double chain = 0;
        for (int k = 0; k < a.columns(); k++) {
          chain = Math.fma(a.get(i, k), b.get(k, j), chain);
        }
        out.set(i, j, chain);
      }
    }
    return out;
  }

  private static Tensor transposed(Tensor tensor) {
    Tensor transposed = new Tensor(tensor.columns(), tensor.rows());
    for (int i = 0; i < tensor.rows(); i++) {
      for (int j = 0; j < tensor.columns(); j++) {
        transposed.set(j, i, tensor.get(i, j));
      }
    }
    return transposed;
  }

  private Tensor drawn(int rows, int columns, boolean odd) {
    Tensor tensor = new Tensor(rows, columns);
    for (int i = 0; i < tensor.size(); i++) {
      boolean ordinary = !odd || random.nextInt(RARITY) > 0;
      tensor.cells()[i] =
          ordinary ? random.nextGaussian() : ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
    }
    return tensor;
  }

  /** What an output holds before it is overwritten must not matter. */
  private static Tensor garbage(int rows, int columns) {
    Tensor tensor = new Tensor(rows, columns);
    Arrays.fill(tensor.cells(), Double.NaN);
    return tensor;
  }

  @Test
  void emptyInnerDimensionGivesZeros() {
    Tensor out = garbage(2, 3);
    kernel().multiply(new Tensor(2, 0), new Tensor(0, 3), out);
    assertTrue(new Tensor(2, 3).sameBits(out));
  }

  @Test
  void innerDimensionsThatDifferAreRefused() {
    Tensor out = new Tensor(2, 2);
    List<ShapeException> refused =
        List.of(
            refused(() -> kernel().multiply(new Tensor(2, 3), new Tensor(4, 2), out)),
            refused(() -> kernel().multiplyTransposedLeft(new Tensor(3, 2), new Tensor(4, 2), out)),
            refused(
                () -> kernel().multiplyTransposedRight(new Tensor(2, 3), new Tensor(2, 4), out)));
    for (ShapeException e : refused) {
      assertEquals("product: inner dimensions differ, 3 and 4", e.getMessage());
    }
  }

  @Test
  void outputOfAnotherShapeIsRefused() {
    Tensor out = new Tensor(2, 2);
    List<ShapeException> refused =
        List.of(
            refused(() -> kernel().multiply(new Tensor(2, 3), new Tensor(3, 5), out)),
            refused(() -> kernel().multiplyTransposedLeft(new Tensor(3, 2), new Tensor(3, 5), out)),
            refused(
                () -> kernel().multiplyTransposedRight(new Tensor(2, 3), new Tensor(5, 3), out)));
    for (ShapeException e : refused) {
      assertEquals("result of a product: expected [2, 5], got [2, 2]", e.getMessage());
    }
  }

  private static ShapeException refused(Executable product) {
    return assertThrows(ShapeException.class, product);
  }
}
