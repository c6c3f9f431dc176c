package io.github.backstep.trace.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonParser;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  private static JsonInput input(String json) throws IOException {
    return input(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static JsonInput input(InputStream in) throws IOException {
    LineInput line = new LineInput(in);
    line.nextLine();
    return new JsonInput(line);
  }

  /** Bytes that come from nowhere and never end. */
  private static InputStream endless(String start, String again) {
    byte[] more = again.repeat(1000).getBytes(UTF_8);
    return new InputStream() {
      private ByteArrayInputStream now = new ByteArrayInputStream(start.getBytes(UTF_8));

      @Override
      public int read(byte[] bytes, int from, int length) {
        if (now.available() == 0) {
          now = new ByteArrayInputStream(more);
        }
        return now.read(bytes, from, length);
      }

      @Override
      public int read() {
        throw new UnsupportedOperationException("byte by byte");
      }
    };
  }

  private static DoubleStream doubles() {
    Random random = new Random(1);
    return DoubleStream.concat(
        DoubleStream.of(
            0.0,
            -0.0,
            0.1 + 0.2,
            Math.nextUp(1e22),
            Double.MIN_VALUE,
            -Double.MIN_NORMAL,
            Math.nextDown(Double.MIN_NORMAL),
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            9007199254740992.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY),
        random.longs(3000).mapToDouble(Double::longBitsToDouble));
  }

  @Test
  void everyDoubleIsReadBackWithTheSameBits() throws IOException {
    double[] cells = doubles().toArray();
    JsonOutput out = new JsonOutput(16).open('[');
    for (double cell : cells) {
      out.value(cell);
    }
    Tensor read = new CellReader(input(out.close(']').toString())).nested().tensor();
    assertEquals(Tensor.row(cells).shape(), read.shape());
    assertEquals(true, Tensor.row(cells).sameBits(read));
  }

  @Test
  void everyDoubleIsReadBackFromBase64() throws IOException {
    double[] cells = doubles().toArray();
    JsonInput json = input(new JsonOutput(16).base64(cells).toString());
    assertEquals(true, Tensor.row(cells).sameBits(new CellReader(json).encoded().tensor()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 767, 768, 769, 3071, 3072, 3073, 20000})
  void base64OfAnyLengthIsRead(int length) throws IOException {
    double[] cells = new Random(length).doubles(length).toArray();
    JsonInput json = input(new JsonOutput(16).base64(cells).toString());
    assertEquals(true, Tensor.row(cells).sameBits(new CellReader(json).encoded().tensor()));
  }

  @Test
  void infinitiesAndNanMayBeBareAsPythonWritesThem() throws IOException {
    Tensor read = new CellReader(input("[NaN, Infinity, -Infinity]")).nested().tensor();
    assertEquals(
        true,
        Tensor.row(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sameBits(read));
  }

  @Test
  void vectorsAndNumbersAreTensorsToo() throws IOException {
    assertEquals(new Shape(1, 3), new CellReader(input("[1,2,3]")).nested().tensor().shape());
    assertEquals(new Shape(1, 1), new CellReader(input("1e0")).nested().tensor().shape());
    assertEquals(new Shape(2, 0), new CellReader(input("[[],[]]")).nested().tensor().shape());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "δ₃ \"x\" \\ / \n\u0001\u007f\u0085", "😀 𝄞", "\u2028"})
  void textIsReadBack(String text) throws IOException {
    String json = new JsonOutput(16).value(text).toString();
    assertEquals(text, input(json).text(100));
    assertEquals(text, JsonParser.parseString(json).getAsString());
  }

  @Test
  void escapesAreRead() throws IOException {
    assertEquals(
        "\"\\/\b\f\n\r\té😀",
        input("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\ude00\"").text(99));
  }

  static Stream<String> values() {
    return Stream.of(
        "{}",
        "[]",
        "[[],{}]",
        "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"d\":true}",
        "\"x\"",
        "-1.5e-7",
        "false",
        "[NaN,-Infinity]",
        "[ 1 ,\t{ \"a\" : [ ] } ]");
  }

  @ParameterizedTest
  @MethodSource("values")
  void anyValueCanBeSkipped(String json) throws IOException {
    List<String> seen = new ArrayList<>();
    JsonInput input = input("{\"x\":" + json + ",\"y\":7}");
    input.object(
        key -> {
          if (key.equals("x")) {
            input.skip();
          } else {
            seen.add(key + input.whole(0, 9));
          }
        });
    input.end();
    assertEquals(List.of("y7"), seen);
  }

  static Stream<String> broken() {
    return Stream.of(
        "",
        "{",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "[1 2]",
        "nul",
        "nope",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "0x1",
        "--1",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\u0001\"",
        "]",
        "}",
        "[}",
        "{]");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsNoJsonIsRefused(String json) throws IOException {
    JsonInput input = input(json);
    assertThrows(JsonException.class, input::skip);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff",
        "\u00c0\u0080",
        "\u00ed\u00a0\u0080",
        "\u00f4\u0090\u0080\u0080",
        "\u00e2\u0082",
        "\u0080"
      })
  void invalidUtf8IsRefused(String bytes) throws IOException {
    byte[] text = ("\"" + bytes + "\"").getBytes(ISO_8859_1);
    JsonInput input = input(new ByteArrayInputStream(text));
    JsonException e = assertThrows(JsonException.class, () -> input.text(9));
    assertEquals("expected text in UTF-8, got the byte ", e.getMessage().substring(0, 37));
  }

  static Stream<Arguments> endlessLines() {
    return Stream.of(
        arguments("{\"x\":", "[", "$.x: expected at most 64 levels of nesting, got more"),
        arguments("{\"x\":", "{\"a\":", "$.x: expected at most 64 levels of nesting, got more"),
        arguments(
            "{\"x\":",
            "1",
            "$.x: expected a number of at most 2000 characters, got " + "1".repeat(40) + "…"),
        arguments("{\"", "x", "$: expected a text of at most 200 characters, got a longer one"),
        arguments("{\"x\":\"", "a", "$: expected a line of at most 268435456 bytes, got more"),
        arguments("{\"x\":[", "1,", "$: expected a line of at most 268435456 bytes, got more"),
        arguments("", " ", "$: expected a line of at most 268435456 bytes, got more"));
  }

  @ParameterizedTest
  @MethodSource("endlessLines")
  void endlessLineIsRefused(String start, String again, String error) throws IOException {
    JsonInput input = input(endless(start, again));
    JsonException e = assertThrows(JsonException.class, () -> input.object(key -> input.skip()));
    assertEquals(error, e.path() + ": " + e.getMessage());
  }

  @Test
  void endlessTensorsAreRefused() throws IOException {
    JsonException data =
        assertThrows(
            JsonException.class, () -> new CellReader(input(endless("[", "[0],"))).nested());
    assertEquals("expected at most 16777216 cells in a line, got more", data.getMessage());
    JsonException base64 =
        assertThrows(
            JsonException.class, () -> new CellReader(input(endless("\"", "A"))).encoded());
    assertEquals("expected at most 16777216 cells in a line, got more", base64.getMessage());
  }

  @Test
  void errorsShowNothingThatTheTerminalObeys() throws IOException {
    JsonInput input = input("{\"a\":\"\\u001b[2J\\u202e" + "x".repeat(99) + "\"}");
    JsonException e = assertThrows(JsonException.class, () -> input.object(k -> input.number()));
    assertEquals(
        "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", got \"?[2J?"
            + "x".repeat(35)
            + "…\"",
        e.getMessage());
  }
}
