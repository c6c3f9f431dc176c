package io.github.backstep.grade.exercise;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.language.Language;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Momentum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads {@code exercise.json}. */
final class ExerciseReader {
  private final String file;

  private ExerciseReader(String file) {
    this.file = file;
  }

  /**
   * An exercise from its text.
   *
   * @param file its path, for error messages
   * @throws ExerciseException if something in it is not as it should be
   */
  static Exercise read(String name, String file, String json) {
    try {
      return new ExerciseReader(file).exercise(name, JsonParser.parseString(json));
    } catch (JsonParseException e) {
      throw new ExerciseException(file, "expected JSON: " + e.getMessage());
    } catch (IllegalArgumentException | UnknownNameException e) {
      throw new ExerciseException(file, String.valueOf(e.getMessage()));
    }
  }

  private Exercise exercise(String name, JsonElement json) {
    JsonFields fields = new JsonFields(file, json);
    Exercise exercise =
        new Exercise(
            name,
            inLanguages(fields.fields("title"), JsonFields::text),
            fields.text("lesson"),
            fields.list("given", it -> new TensorPattern(it.getAsString())),
            asked(fields.fields("asked")),
            schedule(fields.fields("schedule")),
            new Momentum(fields.number("learningRate"), fields.number("momentum")),
            fields.list("networks", this::network),
            inLanguages(
                fields.fields("hints"), (it, key) -> it.list(key, JsonElement::getAsString)));
    fields.end();
    return exercise;
  }

  private static <T> Map<Language, T> inLanguages(
      JsonFields fields, BiFunction<JsonFields, String, T> reading) {
    Map<Language, T> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, reading.apply(fields, language.code()));
    }
    fields.end();
    return texts;
  }

  private static List<Asked> asked(JsonFields fields) {
    List<Asked> asked = new ArrayList<>();
    fields
        .members()
        .forEach(
            it -> asked.add(new Asked(new TensorPattern(it.getKey()), fields.whole(it.getKey()))));
    return asked;
  }

  private static Schedule schedule(JsonFields fields) {
    Schedule schedule =
        new Schedule(
            fields.whole("samples"),
            fields.whole("batch"),
            fields.whole("epochs"),
            fields.flag("shuffled"));
    fields.end();
    return schedule;
  }

  private NetworkSpec network(JsonElement json) {
    JsonFields fields = new JsonFields(file + ".networks", json);
    Activation activation = Activations.ALL.named(fields.text("activation"));
    NetworkSpec spec =
        new NetworkSpec(
            fields.text("name"),
            fields.list("layers", JsonElement::getAsInt),
            activation,
            fields.number("shift", 0),
            fields.number("spread", 1));
    fields.end();
    return spec;
  }
}
