package io.github.backstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldsTest {
  @Test
  void fieldsKeepTheirOrder() {
    assertEquals(
        "{\"b\":\"x\",\"a\":1,\"c\":true,\"d\":{\"e\":[{}]},\"f\":[1,2]}",
        new Fields()
            .put("b", "x")
            .put("a", 1)
            .put("c", true)
            .put("d", new Fields().putObjects("e", List.of(new Fields())))
            .putIntegers("f", List.of(1, 2))
            .toString());
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.1,
        -0.0,
        1e-300,
        0.1 + 0.2,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        123456789012345680.0
      })
  void doublesAreReadBackWithTheSameBits(double value) {
    String json = new Fields().put("x", value).toString();
    double read = JsonParser.parseString(json).getAsJsonObject().get("x").getAsDouble();
    assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(read));
  }

  @Test
  void tensorsAreArraysOfRowsAndWhatJsonLacksIsText() {
    Tensor tensor =
        Tensor.of(
            new double[][] {
              {0.5, Double.NaN}, {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}
            });
    assertEquals(
        "{\"data\":[[0.5,\"NaN\"],[\"Infinity\",\"-Infinity\"]]}",
        new Fields().put("data", tensor).toString());
  }
}
