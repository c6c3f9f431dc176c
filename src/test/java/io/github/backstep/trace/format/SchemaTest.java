package io.github.backstep.trace.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.json.LineInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the specification beside it say the same as the program. */
final class SchemaTest {
  private static final Path FOLDER = Path.of("traces");
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  private static Set<ValidationMessage> errors(String line) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(FOLDER.resolve("trace.schema.json")));
    return schema.validate(line, InputFormat.JSON);
  }

  private static TraceLine read(String line) throws IOException {
    LineInput in = new LineInput(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    LineReader reader = new LineReader("README.md", in, 0);
    reader.next();
    return reader.read();
  }

  static Stream<TraceLine> lines() {
    return LineReaderTest.lines();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyLineThatIsWrittenIsValid(TraceLine line) throws IOException {
    assertEquals(Set.of(), errors(Traces.json(line)));
  }

  static Stream<String> examples() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(FOLDER.resolve("README.md")));
    return matcher
        .results()
        .map(example -> example.group(1).strip())
        .flatMap(
            text ->
                text.startsWith("{\"edit\"") ? text.lines() : Stream.of(text.replace("\n", " ")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleInTheSpecificationIsValidAndRead(String example) throws IOException {
    assertEquals(Set.of(), errors(example));
    assertFalse(read(example) instanceof UnknownLine);
  }

  @Test
  void thereAreExamplesOfManyKinds() throws IOException {
    assertEquals(8, examples().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}x",
        "{\"step\":0,\"values\":{}}",
        "{\"keyframe\":0,\"values\":{\"W\":{}}}",
        "{\"keyframe\":-1,\"values\":{}}",
        "{\"edit\":1,\"to\":2}",
        "{\"edit\":1,\"label\":3,\"to\":1.5}",
        "{\"end\":false,\"steps\":1}",
        "{\"end\":true,\"steps\":1,\"digest\":\"xyz\"}",
        "{\"note\":7,\"step\":1}"
      })
  void whatTheSchemaRefusesTheReaderRefusesToo(String line) throws IOException {
    boolean valid;
    try {
      valid = errors(line).isEmpty();
    } catch (IllegalArgumentException e) {
      valid = false;
    }
    assertFalse(valid, line);
    assertThrows(TraceException.class, () -> read(line));
  }
}
