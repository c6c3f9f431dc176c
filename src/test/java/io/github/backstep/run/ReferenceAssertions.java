package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tensors compared with what {@code src/test/python/reference_runs.py} wrote of NumPy's. */
final class ReferenceAssertions {
  private ReferenceAssertions() {}

  /**
   * Compares every tensor named in an object.
   *
   * @param every which cells were written: each such one, row after row
   * @param tolerance relative to each tensor's largest magnitude
   */
  static void assertCuts(
      JsonElement cuts, int every, Function<String, Tensor> actual, double tolerance) {
    cuts.getAsJsonObject()
        .asMap()
        .forEach(
            (name, cut) ->
                assertCut(name, cut.getAsJsonObject(), every, actual.apply(name), tolerance));
  }

  private static void assertCut(
      String name, JsonObject cut, int every, Tensor actual, double tolerance) {
    double[] expected = Reference.doubles(cut.get("cells"));
    double[] cells =
        IntStream.iterate(0, i -> i < actual.size(), i -> i + every)
            .mapToDouble(i -> actual.cells()[i])
            .toArray();
    double margin = margin(actual, tolerance);
    assertShape(name, cut, actual);
    assertArrayEquals(expected, cells, margin, () -> name + " by every " + every);
    double sum = IntStream.range(0, actual.size()).mapToDouble(i -> actual.cells()[i]).sum();
    double expectedSum = Reference.number(cut.get("sum"));
    assertEquals(expectedSum, sum, margin * actual.size(), () -> "sum of " + name);
  }

  /** Compares every cell of every tensor named in an object. */
  static void assertWhole(JsonElement tensors, Function<String, Tensor> actual, double tolerance) {
    tensors
        .getAsJsonObject()
        .asMap()
        .forEach((name, whole) -> assertWhole(name, whole, actual.apply(name), tolerance));
  }

  private static void assertWhole(String name, JsonElement whole, Tensor actual, double tolerance) {
    JsonObject object = whole.getAsJsonObject();
    double[] cells = Reference.tensor(object.get("data")).cells();
    assertShape(name, object, actual);
    assertArrayEquals(cells, actual.cells(), margin(actual, tolerance), name);
  }

  /**
   * Compares what was written of every tensor named in an object: least and greatest cell, sum, sum
   * of squares, and how many cells are not finite.
   */
  static void assertSums(JsonElement sums, Function<String, Tensor> actual, double tolerance) {
    sums.getAsJsonObject()
        .asMap()
        .forEach(
            (name, some) ->
                assertSums(name, some.getAsJsonObject(), actual.apply(name), tolerance));
  }

  private static void assertSums(
      String name, JsonObject expected, Tensor actual, double tolerance) {
    Summary summary = Summary.of(actual);
    double margin = margin(actual, tolerance);
    double squares = actual.stream().map(x -> x * x).sum();
    assertShape(name, expected, actual);
    assertEquals(expected.get("nonfinite").getAsInt(), summary.nonFinite(), name);
    assertNumber(expected.get("min"), summary.min(), margin, name);
    assertNumber(expected.get("max"), summary.max(), margin, name);
    assertNumber(expected.get("sum"), actual.stream().sum(), margin * actual.size(), name);
    assertNumber(
        expected.get("sumOfSquares"),
        squares,
        Math.max(Double.MIN_NORMAL, 2 * tolerance * squares),
        name);
  }

  private static void assertNumber(
      JsonElement expected, double actual, double margin, String name) {
    assertEquals(Reference.number(expected), actual, margin, name);
  }

  private static void assertShape(String name, JsonObject object, Tensor actual) {
    int[] shape = {actual.rows(), actual.columns()};
    assertArrayEquals(Reference.ints(object.get("shape")), shape, () -> "shape of " + name);
  }

  /** JUnit wants a margin above zero even for a tensor of zeros. */
  private static double margin(Tensor actual, double tolerance) {
    return Math.max(Double.MIN_NORMAL, tolerance * Summary.of(actual).largest());
  }
}
