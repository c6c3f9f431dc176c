package io.github.backstep.grade.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.Place;
import io.github.backstep.grade.verdict.Points;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.run.Address;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads verdicts back from reports in JSON. */
public final class JsonVerdicts {
  private JsonVerdicts() {}

  /** A verdict as it was reported; empty if the text is no whole report. */
  public static Optional<Verdict> read(String text) {
    try {
      return Optional.of(verdict(JsonParser.parseString(text).getAsJsonObject()));
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException
        | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static Verdict verdict(JsonObject json) {
    return new Verdict(
        new Task(text(json, "exercise"), text(json, "title"), json.get("seed").getAsLong()),
        text(json, "submission"),
        ending(json.getAsJsonObject("ending")),
        objects(json.getAsJsonArray("tests")).map(JsonVerdicts::test).toList(),
        elements(json.getAsJsonArray("notes")).map(JsonElement::getAsString).toList(),
        Duration.ofNanos(Math.round(json.get("wallTime").getAsDouble() * 1e9)));
  }

  private static Ending ending(JsonObject json) {
    return new Ending(
        named(Ending.Kind.values(), Ending.Kind::word, text(json, "kind")),
        text(json, "sentence"),
        json.get("exitCode").getAsInt(),
        text(json, "stderr"));
  }

  private static TestVerdict test(JsonObject json) {
    return new TestVerdict(
        text(json, "tensor"),
        text(json, "operation"),
        named(Outcome.values(), Outcome::word, text(json, "outcome")),
        new Points(json.get("score").getAsInt(), json.get("maxScore").getAsInt()),
        new Coverage(json.get("cellsCompared").getAsLong(), json.get("cellsAsked").getAsLong()),
        json.has("finding") ? finding(json.getAsJsonObject("finding")) : null);
  }

  private static Finding finding(JsonObject json) {
    JsonObject hints = json.getAsJsonObject("hints");
    return new Finding(
        text(json, "sentence"),
        objects(json.getAsJsonArray("candidates"))
            .map(it -> new Candidate(text(it, "id"), text(it, "name"), text(it, "lesson")))
            .toList(),
        place(json),
        values(json),
        new Hints(text(hints, "operation"), text(hints, "family"), text(hints, "full")));
  }

  private static @Nullable Place place(JsonObject json) {
    return json.has("address")
        ? new Place(text(json, "case"), Address.parse(text(json, "address")))
        : null;
  }

  private static @Nullable Values values(JsonObject json) {
    return json.has("student")
        ? new Values(number(json, "student"), number(json, "reference"))
        : null;
  }

  /** What JSON has no number for stands there as a text, which {@code parseDouble} reads too. */
  private static double number(JsonObject json, String key) {
    return Double.parseDouble(json.get(key).getAsString());
  }

  private static String text(JsonObject json, String key) {
    return json.get(key).getAsString();
  }

  private static Stream<JsonElement> elements(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return elements(array).map(JsonElement::getAsJsonObject);
  }

  private static <T> T named(T[] all, Function<T, String> name, String word) {
    return Stream.of(all)
        .filter(it -> name.apply(it).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
