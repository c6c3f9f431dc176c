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
import java.util.List;
import java.util.Optional;

/** The exercises on a shelf, in the order in which they are meant to be solved. */
public final class Exercises {
  private static final String INDEX = "exercises.json";

  private final Shelf shelf;
  private final List<String> names;

  public Exercises(Shelf shelf) {
    this.shelf = shelf;
    this.names = List.copyOf(names(text(INDEX)));
  }

  private static List<String> names(String json) {
    try {
      List<String> names = new ArrayList<>();
      for (JsonElement name : JsonParser.parseString(json).getAsJsonArray()) {
        names.add(name.getAsString());
      }
      return names;
    } catch (JsonParseException | IllegalStateException e) {
      throw new ExerciseException(INDEX, "expected an array of names: " + e.getMessage());
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
    String file = name + "/exercise.json";
    return ExerciseReader.read(name, file, text(file));
  }

  /** The text of a file that has to be there. */
  String text(String path) {
    return find(path)
        .orElseThrow(() -> new ExerciseException(path, "expected this file, found none"));
  }

  /** The text of a file, if it is there. */
  Optional<String> find(String path) {
    try {
      return shelf.file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
