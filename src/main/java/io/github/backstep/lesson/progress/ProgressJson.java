package io.github.backstep.lesson.progress;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Progress as the text of a file, and back. */
final class ProgressJson {
  private static final String FORMAT = "backstep-progress";
  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().setStrictness(Strictness.STRICT).create();

  private ProgressJson() {}

  static String write(Progress progress) {
    JsonObject file = new JsonObject();
    file.addProperty(FORMAT, VERSION);
    progress.last().ifPresent(slug -> file.addProperty("last", slug));
    JsonObject lessons = new JsonObject();
    new TreeMap<>(progress.lessons()).forEach((slug, it) -> lessons.add(slug, lesson(it)));
    file.add("lessons", lessons);
    return GSON.toJson(file) + "\n";
  }

  private static JsonObject lesson(LessonProgress progress) {
    JsonObject lesson = new JsonObject();
    lesson.addProperty("place", progress.place());
    lesson.addProperty("finished", progress.finished());
    JsonObject checks = new JsonObject();
    new TreeMap<>(progress.checks()).forEach((id, mark) -> checks.add(id, mark(mark)));
    lesson.add("checks", checks);
    return lesson;
  }

  private static JsonObject mark(Mark mark) {
    JsonObject json = new JsonObject();
    json.addProperty("solved", mark.solved());
    json.addProperty("attempts", mark.attempts());
    json.addProperty("hints", mark.hints());
    json.addProperty("firstTry", mark.firstTry());
    return json;
  }

  /**
   * Reads it.
   *
   * @throws ProgressException if a newer program has written it
   * @throws RuntimeException if it is anything else
   */
  static Progress read(String text) {
    JsonObject file = GSON.fromJson(text, JsonObject.class);
    if (file == null) {
      throw new JsonParseException("an empty file");
    }
    int version = file.get(FORMAT).getAsInt();
    if (version > VERSION) {
      throw new ProgressException(
          "a newer Backstep has written it, in version %d of the format".formatted(version));
    }
    Map<String, LessonProgress> lessons = new TreeMap<>();
    file.getAsJsonObject("lessons")
        .entrySet()
        .forEach(it -> lessons.put(it.getKey(), lesson(it.getValue().getAsJsonObject())));
    return new Progress(
        lessons, Optional.ofNullable(file.get("last")).map(JsonElement::getAsString));
  }

  private static LessonProgress lesson(JsonObject json) {
    Map<String, Mark> checks = new TreeMap<>();
    json.getAsJsonObject("checks")
        .entrySet()
        .forEach(it -> checks.put(it.getKey(), mark(it.getValue().getAsJsonObject())));
    return new LessonProgress(
        json.get("place").getAsInt(), json.get("finished").getAsBoolean(), checks);
  }

  private static Mark mark(JsonObject json) {
    return new Mark(
        json.get("attempts").getAsInt(),
        json.get("hints").getAsInt(),
        json.get("solved").getAsBoolean(),
        json.get("firstTry").getAsBoolean());
  }
}
