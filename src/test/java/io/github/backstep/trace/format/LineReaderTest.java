package io.github.backstep.trace.format;

import static io.github.backstep.trace.format.Traces.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.run.CellChange;
import io.github.backstep.run.Edit;
import io.github.backstep.run.LabelChange;
import io.github.backstep.run.Score;
import io.github.backstep.run.SettingChange;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.json.LineInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LineReaderTest {
  private static LineReader reader(String text) throws IOException {
    LineInput in = new LineInput(new ByteArrayInputStream(text.getBytes(UTF_8)));
    LineReader reader = new LineReader("t.jsonl", in, 0);
    reader.next();
    return reader;
  }

  private static TraceLine read(String line) throws IOException {
    return reader(line).read();
  }

  static Stream<TraceLine> lines() {
    Score score = new Score(0.25, Double.NaN, 1);
    return Stream.of(
        Traces.HEADER,
        Traces.step(12, Detail.HEALTH),
        Traces.step(12, Detail.SUMMARY),
        Traces.step(12, Detail.FULL),
        new StepLine(new MiniBatch(0, 0, 0, new int[0]), Double.POSITIVE_INFINITY, Map.of()),
        Traces.keyframe(40),
        new EvaluationLine(3, score, score),
        new EditLine(new Edit(7, new SettingChange("lr", "0.05"))),
        new EditLine(new Edit(7, new SettingChange("updateOrder", "interleaved"))),
        new EditLine(new Edit(7, new CellChange("W1", new Cell(3, 4), Double.NEGATIVE_INFINITY))),
        new EditLine(new Edit(7, new LabelChange(17, 3))),
        new NoteLine("a \"marker\"", 9),
        new EndLine(12, "0123456789abcdef", List.of(new Block(0, 1, 0, "h"))));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsWrittenIsReadAsTheSame(TraceLine line) throws IOException {
    LineReader reader = reader(json(line));
    assertEquals(new LineHead(line.kind(), line.number()), reader.head());
    TraceLine read = reader.read();
    assertEquals(line.getClass(), read.getClass());
    assertEquals(json(line), json(read));
  }

  @Test
  void everythingButTensorsIsEqual() throws IOException {
    assertEquals(Traces.HEADER, read(json(Traces.HEADER)));
    EditLine edit = new EditLine(new Edit(7, new CellChange("W1", new Cell(3, 4), -0.0)));
    assertEquals(edit, read(json(edit)));
    assertEquals(new UnknownLine("later"), read("{\"later\":[1],\"x\":{}}"));
  }

  @Test
  void stepSaysOfATensorWhatItsDetailAsksFor() {
    Tensor tensor = Tensor.of(new double[][] {{3, -4}, {Double.NaN, 0}});
    RecordedTensor summary = RecordedTensor.of(tensor, "00000000000000ff", Detail.SUMMARY);
    StepLine step = new StepLine(new MiniBatch(1, 0, 1, new int[] {5}), 0.5, Map.of("Z1", summary));
    assertEquals(
        "{\"step\":1,\"epoch\":0,\"batch\":1,\"rows\":[5],\"loss\":0.5,\"values\":{\"Z1\":{"
            + "\"shape\":[2,2],\"nonFinite\":1,\"digest\":\"00000000000000ff\",\"min\":-4.0,"
            + "\"max\":3.0,\"mean\":-0.3333333333333333,\"l2\":5.0}}}",
        json(step));
  }

  @Test
  void unknownKeysArePassedOver() throws IOException {
    String line = json(Traces.step(3, Detail.FULL));
    String more =
        line.replace("\"epoch\"", "\"x\":[{\"y\":1}],\"epoch\"")
            .replace("\"nonFinite\"", "\"z\":\"δ\",\"nonFinite\"");
    assertEquals(line, json(read(more)));
    String header = json(Traces.HEADER);
    assertEquals(Traces.HEADER, read(header.replace("\"samples\"", "\"later\":3,\"samples\"")));
  }

  @Test
  void foreignTensorMayBeAVectorOrANumber() throws IOException {
    String line =
        "{\"step\":0,\"epoch\":0,\"batch\":0,\"rows\":[1],\"loss\":NaN,\"values\":{"
            + "\"b1\":{\"shape\":[3],\"data\":[1,2,3]},\"loss\":{\"data\":1.5}}}";
    StepLine step = (StepLine) read(line);
    assertEquals(
        new RecordedTensor(
                Optional.of(new Shape(1, 3)),
                OptionalInt.empty(),
                "",
                Statistics.NONE,
                Optional.empty())
            .shape(),
        step.values().get("b1").shape());
    assertEquals(1.5, step.values().get("loss").cells().orElseThrow().get(0, 0));
  }

  private static String tensor(String tensor) {
    return "{\"keyframe\":0,\"values\":{\"W1\":" + tensor + "}}";
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("[1]", "$: expected an object, got an array"),
        arguments(
            "{\"step\":1.5}", "$.step: expected a whole number from 0 to 2147483647, got 1.5"),
        arguments("{\"step\":\"1\"}", "$.step: expected a whole number, got \"1\""),
        arguments("{\"step\":-1}", "$.step: expected a whole number from 0 to 2147483647, got -1"),
        arguments(
            "{\"step\":99999999999999999999}",
            "$.step: expected a whole number from 0 to 2147483647, got 99999999999999999999"),
        arguments("{\"step\":0}", "$: expected the key \"epoch\", got none"),
        arguments("{\"step\":0,\"step\":0}", "$.step: expected each key once, got it again"),
        arguments("{\"step\":0} x", "$: expected the end of the line, got x"),
        arguments("{\"note\":7,\"step\":1}", "$.note: expected a text, got 7"),
        arguments(
            "{\"step\":0,\"loss\":1e999}",
            "$.loss: expected a number that a double can hold, got 1e999"),
        arguments("{\"step\":0,\"rows\":[1,true]}", "$.rows[1]: expected a whole number, got true"),
        arguments(
            tensor("{\"shape\":[1000000000,1000000000],\"f64\":\"AAAA\"}"),
            "$.values.W1.shape[0]: expected a whole number from 0 to 16777216, got 1000000000"),
        arguments(
            tensor("{\"shape\":[16777216,16777216],\"f64\":\"AAAA\"}"),
            "$.values.W1.shape: expected at most 16777216 cells, got a shape of more"),
        arguments(
            tensor("{\"shape\":[16777216,1],\"f64\":\"AAAAAAAAAAA=\"}"),
            "$.values.W1.f64: expected the 16777216 cells of the shape [16777216, 1], got 1"),
        arguments(
            tensor("{\"f64\":\"AAAAAAAAAAA=\",\"shape\":[1,2]}"),
            "$.values.W1.f64: expected the 2 cells of the shape [1, 2], got 1"),
        arguments(
            tensor("{\"shape\":[2,1],\"data\":[[1,2]]}"),
            "$.values.W1.data: expected the shape [2, 1], got [1, 2]"),
        arguments(
            tensor("{\"data\":[[1,2],[3]]}"),
            "$.values.W1.data[1]: expected 2 numbers as in the first row, got 1"),
        arguments(
            tensor("{\"data\":[[1,[2]]]}"),
            "$.values.W1.data[0][1]: expected a number, got an array"),
        arguments(
            tensor("{\"f64\":\"AAAA\"}"),
            "$.values.W1.f64: expected Base64 of whole doubles, got bytes that are no multiple of 8"),
        arguments(
            tensor("{\"f64\":\"AAA=\",\"data\":[1]}"),
            "$.values.W1.f64: expected Base64 of whole doubles, got bytes that are no multiple of 8"),
        arguments(
            tensor("{\"data\":[1],\"f64\":\"AAAAAAAAAAA=\"}"),
            "$.values.W1.f64: expected the cells once, got them as \"data\" already"),
        arguments(
            tensor("{\"shape\":[1,1]}"),
            "$.values.W1: expected the key \"f64\" or \"data\", got none"),
        arguments(
            tensor("{\"digest\":\"XYZ\"}"),
            "$.values.W1.digest: expected 16 digits, 0 to 9 and a to f, got \"XYZ\""),
        arguments(
            "{\"edit\":1,\"setting\":\"batch\",\"to\":3}",
            "$.setting: expected one of lr, momentum, updateOrder, got \"batch\""),
        arguments(
            "{\"edit\":1,\"to\":3}",
            "$: expected one change: \"setting\", \"tensor\" with \"cell\", or \"label\""),
        arguments(
            "{\"edit\":1,\"label\":3,\"to\":1.5}", "$.to: expected the number of a class, got 1.5"),
        arguments("{\"end\":false}", "$.end: expected true, got false"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreNamedWithFileLineAndPath(String line, String error) throws IOException {
    LineReader reader = reader(line);
    TraceException e = assertThrows(TraceException.class, reader::read);
    assertEquals("t.jsonl:1: " + error, e.getMessage());
  }

  @Test
  void settingsOfTheRunAreChecked() throws IOException {
    String header = json(Traces.HEADER).replace("\"lr\":0.1", "\"lr\":-1");
    LineReader reader = reader(header);
    TraceException e = assertThrows(TraceException.class, reader::read);
    assertEquals(
        "t.jsonl:1: $.run: lr: expected a finite number above 0, got -1.0", e.getMessage());
  }
}
