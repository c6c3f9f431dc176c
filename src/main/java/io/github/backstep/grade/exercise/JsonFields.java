package io.github.backstep.grade.exercise;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The members of an object in an exercise, each read as what it should be. */
final class JsonFields {
  private final String where;
  private final JsonObject object;
  private final Set<String> read = new HashSet<>();

  /**
   * @param where file and path, the start of error messages
   */
  JsonFields(String where, JsonElement element) {
    this.where = where;
    if (!element.isJsonObject()) {
      throw new ExerciseException(where, "expected an object, got " + element);
    }
    this.object = element.getAsJsonObject();
  }

  String text(String key) {
    return as(key, "a text", JsonElement::getAsString);
  }

  int whole(String key) {
    return as(key, "a whole number", JsonElement::getAsInt);
  }

  double number(String key) {
    return as(key, "a number", JsonElement::getAsDouble);
  }

  double number(String key, double otherwise) {
    return object.has(key) ? number(key) : otherwise;
  }

  boolean flag(String key) {
    return object.has(key) && as(key, "true or false", JsonElement::getAsBoolean);
  }

  JsonFields fields(String key) {
    return new JsonFields(where + "." + key, required(key));
  }

  /** The elements of an array, each read as a text, a number or an object. */
  <T> List<T> list(String key, Function<JsonElement, T> element) {
    return as(
        key,
        "an array",
        it -> {
          List<T> list = new ArrayList<>();
          it.getAsJsonArray().forEach(one -> list.add(element.apply(one)));
          return list;
        });
  }

  /** All members in order, where their names are free to choose. */
  Set<Map.Entry<String, JsonElement>> members() {
    read.addAll(object.keySet());
    return object.entrySet();
  }

  private JsonElement required(String key) {
    read.add(key);
    return Optional.ofNullable(object.get(key))
        .orElseThrow(() -> new ExerciseException(where, "expected \"" + key + "\", got none"));
  }

  private <T> T as(String key, String kind, Function<JsonElement, T> reading) {
    JsonElement element = required(key);
    try {
      return reading.apply(element);
    } catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
      throw new ExerciseException(where + "." + key, "expected " + kind + ", got " + element);
    } catch (IllegalArgumentException e) {
      throw new ExerciseException(where + "." + key, String.valueOf(e.getMessage()));
    }
  }

  /** Fails at a key that nobody asked for: it is misspelt. */
  void end() {
    for (String key : object.keySet()) {
      if (!read.contains(key)) {
        throw new ExerciseException(where, "unknown key \"" + key + "\"");
      }
    }
  }
}
