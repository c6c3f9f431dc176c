package io.github.backstep.random;

import static io.github.backstep.Reference.doubles;
import static io.github.backstep.Reference.ints;
import static io.github.backstep.Reference.longs;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number NumPy drew, drawn again. Words, whole numbers and uniform doubles are exact. */
final class NumpyRandomReferenceTest {
  /**
   * NumPy takes the logarithm of the C library, which may differ from StrictMath's in its last bit.
   */
  private static final double LOGARITHM_ULPS = 1e-15;

  private final JsonObject reference = Reference.resource("numpy-random.json");

  private NumpyRandom atSeed() {
    return new NumpyRandom(reference.get("seed").getAsLong());
  }

  @Test
  void wordsAreExact() {
    long[] expected = longs(reference.get("first32bit"));
    assertArrayEquals(expected, words(atSeed(), expected.length));
  }

  @Test
  void doublesAreExact() {
    assertExact(doubles(reference.get("random_sample")), atSeed()::nextDouble);
  }

  @Test
  void gaussiansThenPermutationThenTheGaussianLeftOver() {
    NumpyRandom random = atSeed();
    assertGaussians(doubles(reference.get("randn")), random::nextGaussian);
    assertArrayEquals(ints(reference.get("randn9_then_permutation10")), random.permutation(10));
    assertGaussians(doubles(reference.get("then_randn3")), random::nextGaussian);
  }

  @Test
  void permutationsAreExact() {
    for (Map.Entry<String, JsonElement> entry :
        reference.getAsJsonObject("permutation").entrySet()) {
      int n = Integer.parseInt(entry.getKey());
      assertArrayEquals(ints(entry.getValue()), atSeed().permutation(n));
    }
  }

  @Test
  void normalsScale() {
    NumpyRandom random = atSeed();
    assertGaussians(doubles(reference.get("normal_scale_0.2")), () -> random.normal(0.0, 0.2));
  }

  @Test
  void otherSeedsAreExact() {
    for (Map.Entry<String, JsonElement> entry : reference.getAsJsonObject("seeds").entrySet()) {
      NumpyRandom random = new NumpyRandom(Long.parseLong(entry.getKey()));
      assertExact(doubles(entry.getValue()), random::nextDouble);
    }
  }

  static Stream<JsonObject> cases() {
    return Reference.objects(Reference.resource("numpy-cases.json").get("draws"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wordsFarIntoTheStreamAreExact(JsonObject drawn) {
    int[] places = ints(Reference.resource("numpy-cases.json").get("wordsAt"));
    long[] stream = words(atSeed(drawn), Arrays.stream(places).max().orElseThrow() + 1);
    long[] actual = IntStream.of(places).mapToLong(i -> stream[i]).toArray();
    assertArrayEquals(longs(drawn.get("words")), actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void uniformDrawsAreExact(JsonObject drawn) {
    assertExact(doubles(drawn.get("doubles")), atSeed(drawn)::nextDouble);
    NumpyRandom random = atSeed(drawn);
    assertExact(doubles(drawn.get("uniform")), () -> random.uniform(-0.5, 1.25));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gaussianDrawsAgree(JsonObject drawn) {
    assertGaussians(doubles(drawn.get("gaussians")), atSeed(drawn)::nextGaussian);
    NumpyRandom random = atSeed(drawn);
    assertGaussians(doubles(drawn.get("normal")), () -> random.normal(-3.0, 2.5));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wholeNumbersAreExact(JsonObject drawn) {
    int[] bounds = ints(Reference.resource("numpy-cases.json").get("bounds"));
    NumpyRandom random = atSeed(drawn);
    int[] below = IntStream.of(bounds).map(random::nextInt).toArray();
    assertArrayEquals(ints(drawn.get("below")), below);
    assertArrayEquals(ints(drawn.get("permutation")), atSeed(drawn).permutation(13));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gaussianLeftOverWaitsWhileOtherThingsAreDrawn(JsonObject drawn) {
    JsonObject mixed = drawn.getAsJsonObject("mixed");
    NumpyRandom random = atSeed(drawn);
    double first = mixed.get("first").getAsDouble();
    assertGaussians(new double[] {first}, random::nextGaussian);
    assertArrayEquals(ints(mixed.get("order")), random.permutation(5));
    assertGaussians(doubles(mixed.get("then")), random::nextGaussian);
  }

  private static NumpyRandom atSeed(JsonObject drawn) {
    return new NumpyRandom(drawn.get("seed").getAsLong());
  }

  private static long[] words(NumpyRandom random, int count) {
    return LongStream.generate(random::nextUnsignedInt).limit(count).toArray();
  }

  private static void assertExact(double[] expected, DoubleSupplier draw) {
    assertArrayEquals(expected, DoubleStream.generate(draw).limit(expected.length).toArray());
  }

  private static void assertGaussians(double[] expected, DoubleSupplier draw) {
    for (double value : expected) {
      assertEquals(value, draw.getAsDouble(), LOGARITHM_ULPS * Math.abs(value));
    }
  }
}
