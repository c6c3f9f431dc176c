package io.github.backstep.grade.exercise;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.backstep.catalogue.NearestName;
import io.github.backstep.catalogue.UnknownNameException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exercises on a shelf, in the order in which they are meant to be solved. */
public final class Exercises {
  private static final String INDEX = "exercises.json";

  private final Shelf shelf;
  private final List<String> names;

  public Exercises(Shelf shelf) {
    this.shelf = shelf;
    this.names = List.copyOf(names(shelf.where(INDEX), text(INDEX)));
  }

  private static List<String> names(String file, String json) {
    try {
      List<String> names = new ArrayList<>();
      for (JsonElement name : JsonParser.parseString(json).getAsJsonArray()) {
        names.add(name.getAsString());
      }
      return names;
    } catch (JsonParseException | IllegalStateException e) {
      throw new ExerciseException(file, "expected an array of names: " + e.getMessage());
    }
  }

  /** Their names, from small to large. */
  public List<String> names() {
    return names;
  }

  /**
   * The exercise of a name.
   *
   * @throws UnknownNameException if there is none
   * @throws ExerciseException if it cannot be read
   */
  public Exercise named(String name) {
    if (!names.contains(name)) {
      String nearest =
          NearestName.of(name, names).map(it -> ", did you mean '" + it + "'?").orElse(".");
      throw new UnknownNameException(
          "unknown exercise '%s'%s There is: %s"
              .formatted(name, nearest, String.join(", ", names)));
    }
    String file = exercise(name);
    return ExerciseReader.read(name, shelf.where(file), text(file));
  }

  /** A shelf with nothing but one of them, as far as it takes to grade it: files by their paths. */
  public Map<String, byte[]> alone(String name) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(INDEX, bytes("[\"" + name + "\"]\n"));
    files.put(exercise(name), bytes(text(exercise(name))));
    Kit.harness(this, Notation.PYTHON)
        .forEach((file, harness) -> files.put(Shelf.HARNESS + file, harness));
    return files;
  }

  private static String exercise(String name) {
    return name + "/exercise.json";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text of a file that has to be there. */
  String text(String path) {
    return find(path)
        .orElseThrow(
            () -> new ExerciseException(shelf.where(path), "expected this file, found none"));
  }

  /** The text of a file, if it is there. */
  Optional<String> find(String path) {
    try {
      return shelf.file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(shelf.where(path) + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
