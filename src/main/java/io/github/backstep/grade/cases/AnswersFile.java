package io.github.backstep.grade.cases;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonOutput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file a program writes: {@code answers.json}. */
public final class AnswersFile {
  /** More cases, steps or names than any exercise has are not looked at. */
  private static final int MOST = 10_000;

  private final JsonReader json;

  private AnswersFile(byte[] bytes) {
    json = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    json.setStrictness(Strictness.LENIENT);
  }

  /** The answers as they would be handed in, for examples and for self-tests. */
  public static byte[] write(List<List<Map<String, Tensor>>> cases) {
    JsonOutput json = new JsonOutput(1 << 14);
    json.open('{').key("cases").open('[');
    for (List<Map<String, Tensor>> steps : cases) {
      json.json("\n{").key("steps").open('[');
      steps.forEach(step -> TensorLines.write(step, json));
      json.close(']').close('}');
    }
    json.close(']').close('}').endLine();
    return Arrays.copyOf(json.bytes(), json.size());
  }

  /**
   * Reads answers. A tensor that cannot be read is noted as such and spoils no other.
   *
   * @throws UnreadableAnswerException if the file as a whole is of another form
   */
  public static Answers read(byte[] bytes) throws UnreadableAnswerException {
    AnswersFile file = new AnswersFile(bytes);
    try {
      return file.read();
    } catch (IOException | IllegalStateException e) {
      throw new UnreadableAnswerException(
          "answers.json, at %s: expected {\"cases\": [{\"steps\": [{\"NAME\": [[…]]}]}]}, got %s"
              .formatted(file.json.getPath(), problem(e)));
    }
  }

  private static String problem(Exception e) {
    return e instanceof MalformedJsonException || e instanceof IllegalStateException
        ? "something else"
        : "an end in the middle: was the file written whole?";
  }

  private Answers read() throws IOException {
    List<List<Map<String, Answer>>> cases = new ArrayList<>();
    boolean found = false;
    json.beginObject();
    while (json.hasNext()) {
      if (json.nextName().equals("cases")) {
        found = true;
        readCases(cases);
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (!found) {
      throw new MalformedJsonException("no cases");
    }
    return new Answers(cases);
  }

  private void readCases(List<List<Map<String, Answer>>> cases) throws IOException {
    json.beginArray();
    while (json.hasNext() && cases.size() < MOST) {
      cases.add(readCase());
    }
    json.endArray();
  }

  private List<Map<String, Answer>> readCase() throws IOException {
    List<Map<String, Answer>> steps = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      if (json.nextName().equals("steps")) {
        json.beginArray();
        while (json.hasNext() && steps.size() < MOST) {
          steps.add(readStep());
        }
        json.endArray();
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    return steps;
  }

  private Map<String, Answer> readStep() throws IOException {
    Map<String, Answer> tensors = new HashMap<>();
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return tensors;
    }
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      tensors.put(name, new TensorReader(json).read());
      if (tensors.size() > MOST) {
        throw new MalformedJsonException("too many tensors");
      }
    }
    json.endObject();
    return tensors;
  }
}
