package io.github.backstep.grade.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswersFileTest {
  private static Answers read(String json) throws UnreadableAnswerException {
    return AnswersFile.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer only(String tensor) throws UnreadableAnswerException {
    return read("{\"cases\": [{\"steps\": [{\"T\": " + tensor + "}]}]}").of(0, 0, "T");
  }

  private static double[] cells(String tensor) throws UnreadableAnswerException {
    return tensor(tensor).stream().toArray();
  }

  private static Tensor tensor(String json) throws UnreadableAnswerException {
    Tensor tensor = only(json).tensor();
    assertNotNull(tensor);
    return tensor;
  }

  @Test
  void whatPythonAndTracesWriteForNotANumberIsRead() throws UnreadableAnswerException {
    double[] expected = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1};
    assertArrayEquals(expected, cells("[[NaN, Infinity, -Infinity, true]]"));
    assertArrayEquals(expected, cells("[[\"NaN\", \"Infinity\", \"-Infinity\", 1]]"));
  }

  @Test
  void aRowOrANumberAloneIsATensor() throws UnreadableAnswerException {
    assertEquals(new Shape(1, 3), tensor("[1, 2, 3]").shape());
    assertEquals(new Shape(1, 1), tensor("0.5").shape());
    assertEquals(new Shape(3, 1), tensor("[[1], [2], [3]]").shape());
    assertEquals(new Shape(1, 0), tensor("[]").shape());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[1, 2], [3]]", "[[[1]]]", "null", "\"zero\"", "{\"a\": 1}"})
  void whatIsNoTensorSpoilsNoOther(String tensor) throws UnreadableAnswerException {
    Answers answers =
        read("{\"cases\": [{\"steps\": [{\"T\": " + tensor + ", \"U\": [[1]]}, null]}]}");
    assertTrue(answers.of(0, 0, "T").tensor() == null && !answers.of(0, 0, "T").isMissing());
    assertNotNull(answers.of(0, 0, "U").tensor());
    assertTrue(answers.of(0, 1, "U").isMissing());
    assertTrue(answers.of(3, 0, "U").isMissing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"cases\": 3}", "{\"cases\": [{\"steps\": [{\"T\": [[1,", "no"})
  void whatIsNoAnswerIsRefused(String json) {
    assertThrows(UnreadableAnswerException.class, () -> read(json));
  }

  @Test
  void whatIsWrittenIsReadWithTheSameBits() throws UnreadableAnswerException {
    Tensor tensor = Tensor.of(new double[][] {{0.1, Double.NaN}, {-0.0, 1e-300}});
    Answers answers = AnswersFile.read(AnswersFile.write(List.of(List.of(Map.of("W1", tensor)))));
    assertTrue(tensor.sameBits(answers.all("W1").findFirst().orElseThrow()));
  }
}
