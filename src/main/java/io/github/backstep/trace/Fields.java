package io.github.backstep.trace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * The fields of a JSON object, in the order in which they are put.
 *
 * <p>Doubles are written so that they are read back with the same bits. What JSON has no number for
 * is written as the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}.
 */
public final class Fields {
  private final JsonObject object = new JsonObject();

  public Fields put(String key, String value) {
    return add(key, new JsonPrimitive(value));
  }

  public Fields put(String key, long value) {
    return add(key, new JsonPrimitive(value));
  }

  public Fields put(String key, double value) {
    return add(key, json(value));
  }

  public Fields put(String key, boolean value) {
    return add(key, new JsonPrimitive(value));
  }

  public Fields put(String key, Fields value) {
    return add(key, value.object);
  }

  /** Puts an array of its rows, each an array of numbers. */
  public Fields put(String key, Tensor value) {
    JsonArray rows = new JsonArray(value.rows());
    for (int r = 0; r < value.rows(); r++) {
      JsonArray row = new JsonArray(value.columns());
      for (int c = 0; c < value.columns(); c++) {
        row.add(json(value.get(r, c)));
      }
      rows.add(row);
    }
    return add(key, rows);
  }

  /** Puts an array of objects. */
  public Fields putObjects(String key, List<Fields> values) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(value -> array.add(value.object));
    return add(key, array);
  }

  /** Puts an array of texts. */
  public Fields putTexts(String key, List<String> values) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(array::add);
    return add(key, array);
  }

  /** Puts an array of whole numbers. */
  public Fields putIntegers(String key, List<Integer> values) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(array::add);
    return add(key, array);
  }

  private Fields add(String key, JsonElement value) {
    object.add(key, value);
    return this;
  }

  private static JsonElement json(double value) {
    return Double.isFinite(value)
        ? new JsonPrimitive(value)
        : new JsonPrimitive(String.valueOf(value));
  }

  /** The object as JSON, on one line. */
  @Override
  public String toString() {
    return object.toString();
  }
}
