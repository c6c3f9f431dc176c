package io.github.backstep.trace;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.run.Form;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenEdit;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings of one configuration file, of which it knows where it is. */
final class ConfigParser {
  /** The reader tells its line only in words: {@code JsonReader at line 4 column 10 path $.lr}. */
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column \\d+ path (.+)");

  private static final String EDITS = "edits";
  private static final int MOST_SHOWN = 40;

  private final String file;
  private final List<String> lines;
  private final JsonReader reader;
  private final Map<String, Place> seen = new HashMap<>();
  private final List<Given> given = new ArrayList<>();
  private final List<GivenEdit> edits = new ArrayList<>();

  ConfigParser(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  /** A line of the file, and which part of the JSON is there. */
  private record Place(int line, String path) {
    /** Reads what the reader says of where it is. */
    static Place of(String words) {
      Matcher m = PLACE.matcher(words);
      return m.find()
          ? new Place(Integer.parseInt(m.group(1)), path(m.group(2)))
          : new Place(1, "$");
    }

    /** Before the first key of an object the reader says {@code $.} only. */
    private static String path(String path) {
      return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }
  }

  GivenSettings parse() {
    try {
      if (lines.stream().allMatch(String::isBlank)) {
        throw new GivenException(file, "expected a JSON object, got an empty file");
      }
      expect(JsonToken.BEGIN_OBJECT, "an object with settings");
      members();
      return new GivenSettings(given, edits);
    } catch (EOFException e) {
      throw broken(new Place(Math.max(1, lines.size()), "$"), "the end of the file");
    } catch (IOException e) {
      Place place = Place.of(String.valueOf(e.getMessage()));
      throw broken(place, "'" + shownLine(place.line()) + "'");
    }
  }

  private void members() throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      member(reader.nextName());
    }
    reader.endObject();
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw unexpected("nothing after the object");
    }
  }

  private void member(String key) throws IOException {
    Place place = place();
    requireNew(key, place);
    if (key.equals(EDITS)) {
      readEdits();
    } else {
      Setting<?> setting = named(key);
      given.add(new Given(setting, value(setting.form().kind()), where(place)));
    }
  }

  private void readEdits() throws IOException {
    expect(JsonToken.BEGIN_ARRAY, "a list of edits, such as [\"step 100: lr = 0.05\"]");
    reader.beginArray();
    while (reader.hasNext()) {
      Place place = place();
      expect(JsonToken.STRING, "an edit, such as \"step 100: lr = 0.05\"");
      edits.add(new GivenEdit(reader.nextString(), where(place)));
    }
    reader.endArray();
  }

  private void requireNew(String key, Place place) {
    Place earlier = seen.put(key, place);
    if (earlier != null) {
      throw new GivenException(
          where(place),
          "expected each setting once, got it in line %d already".formatted(earlier.line()));
    }
  }

  private Setting<?> named(String key) {
    try {
      return Settings.GIVEN.named(key);
    } catch (UnknownNameException e) {
      throw new GivenException(where(place()), e);
    }
  }

  /** The text of the next value, once it is seen to be of the kind. */
  private String value(Form.Kind kind) throws IOException {
    return switch (kind) {
      case NAME -> text(JsonToken.STRING, kind);
      case NUMBER, WHOLE -> text(JsonToken.NUMBER, kind);
      case WHOLE_OR_ALL -> wholeOrAll(kind);
      case LAYERS -> layers(kind);
    };
  }

  private String text(JsonToken token, Form.Kind kind) throws IOException {
    expect(token, kind.words());
    return reader.nextString();
  }

  private String wholeOrAll(Form.Kind kind) throws IOException {
    if (reader.peek() != JsonToken.STRING) {
      return text(JsonToken.NUMBER, kind);
    }
    Place place = place();
    String word = reader.nextString();
    if (!word.equals(Form.ALL)) {
      throw new GivenException(
          where(place), "expected %s, got \"%s\"".formatted(kind.words(), shortened(word)));
    }
    return word;
  }

  private String layers(Form.Kind kind) throws IOException {
    List<String> neurons = new ArrayList<>();
    expect(JsonToken.BEGIN_ARRAY, kind.words());
    reader.beginArray();
    while (reader.hasNext()) {
      expect(JsonToken.NUMBER, Form.Kind.WHOLE.words());
      neurons.add(neurons());
    }
    reader.endArray();
    return neurons.isEmpty() ? Form.NONE : String.join(",", neurons);
  }

  private String neurons() throws IOException {
    Place place = place();
    String number = reader.nextString();
    if (Form.whole(number).isEmpty()) {
      throw new GivenException(
          where(place), "expected %s, got %s".formatted(Form.Kind.WHOLE.words(), number));
    }
    return number;
  }

  private void expect(JsonToken token, String words) throws IOException {
    if (reader.peek() != token) {
      throw unexpected(words);
    }
  }

  private String got() throws IOException {
    return switch (reader.peek()) {
      case STRING -> "\"" + shortened(reader.nextString()) + "\"";
      case NUMBER -> shortened(reader.nextString());
      case BOOLEAN -> String.valueOf(reader.nextBoolean());
      case NULL -> "null";
      case BEGIN_ARRAY -> "an array";
      default -> "an object";
    };
  }

  private GivenException unexpected(String expected) throws IOException {
    Place place = place();
    return new GivenException(where(place), "expected " + expected + ", got " + got());
  }

  private GivenException broken(Place place, String got) {
    return new GivenException(
        where(place),
        "expected JSON (double quotes, no comments, no comma before a closing bracket), got "
            + got);
  }

  private Place place() {
    return Place.of(reader.toString());
  }

  private String where(Place place) {
    return file + ":" + place.line() + ": " + place.path();
  }

  private String shownLine(int line) {
    return line <= lines.size() ? shortened(lines.get(line - 1).strip()) : "";
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
