package io.github.backstep;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.tensor.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;

/**
 * Numbers computed with NumPy and scikit-learn, to test against. Those every test run checks are
 * resources; {@code src/test/python/reference_fixtures.py} makes them. The full files they were cut
 * from are too large to keep here and are read from beside the project where somebody has them.
 */
public final class Reference {
  private static final Path FULL = Path.of("..", "shared", "reference");
  private static final Path DATA = Path.of("..", "shared", "data");

  private Reference() {}

  /** A file of {@code src/test/resources/reference}. */
  public static JsonObject resource(String name) {
    String path = "/reference/" + name;
    try (InputStream stream = Reference.class.getResourceAsStream(path)) {
      Objects.requireNonNull(stream, () -> "no test resource " + path);
      return parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A full reference file; the test that asks for it is skipped where there is none. */
  public static JsonObject full(String name) {
    Path file = FULL.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no full reference file " + file);
    try (Reader reader = Files.newBufferedReader(file)) {
      return parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of data files; the test that asks for it is skipped where there is none. */
  public static Path data() {
    Assumptions.assumeTrue(Files.exists(DATA), () -> "skipped: no data folder " + DATA);
    return DATA;
  }

  private static JsonObject parse(Reader reader) {
    return JsonParser.parseReader(reader).getAsJsonObject();
  }

  /** A number, or the text that stands for one JSON has not: nan, inf, -inf. */
  public static double number(JsonElement element) {
    return switch (element.getAsString()) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> element.getAsDouble();
    };
  }

  public static double[] doubles(JsonElement array) {
    return elements(array).stream().mapToDouble(Reference::number).toArray();
  }

  public static int[] ints(JsonElement array) {
    return elements(array).stream().mapToInt(JsonElement::getAsInt).toArray();
  }

  public static long[] longs(JsonElement array) {
    return elements(array).stream().mapToLong(JsonElement::getAsLong).toArray();
  }

  /** A tensor written as an array of its rows. */
  public static Tensor tensor(JsonElement rows) {
    return Tensor.of(elements(rows).stream().map(Reference::doubles).toArray(double[][]::new));
  }

  /** The objects of an array, the cases of a parameterized test. */
  public static Stream<JsonObject> objects(JsonElement array) {
    return elements(array).stream().map(JsonElement::getAsJsonObject);
  }

  private static List<JsonElement> elements(JsonElement element) {
    JsonArray array = element.getAsJsonArray();
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
