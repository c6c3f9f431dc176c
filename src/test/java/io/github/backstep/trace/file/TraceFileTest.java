package io.github.backstep.trace.file;

import static io.github.backstep.trace.format.Traces.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.TraceLine;
import io.github.backstep.trace.format.Traces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceFileTest {
  private static final int STEPS = 230;

  @TempDir private Path folder;

  private static List<String> all(TraceFile trace) {
    List<String> lines = new ArrayList<>();
    try (TraceLines reader = trace.lines()) {
      for (Optional<TraceLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(json(line.get()));
      }
    }
    return lines;
  }

  /** Everything that can be asked of a trace. */
  private static List<String> answers(TraceFile trace) {
    List<String> answers = new ArrayList<>(List.of(json(trace.header())));
    for (int i = trace.steps() - 1; i >= 0; i--) {
      answers.add(json(trace.step(i)));
      answers.add(trace.keyframe(i).map(Traces::json).orElse("none"));
    }
    answers.add(trace.evaluations().toString());
    trace.edits().forEach(edit -> answers.add(json(edit)));
    trace.notes().forEach(note -> answers.add(json(note)));
    return answers;
  }

  private static List<String> expectedAnswers(int steps) {
    List<String> answers = new ArrayList<>(List.of(json(Traces.HEADER)));
    for (int i = steps - 1; i >= 0; i--) {
      answers.add(json(Traces.step(i, Detail.FULL)));
      answers.add(json(Traces.keyframe(i / 20 * 20)));
    }
    return answers;
  }

  private static void assertAnswers(int steps, TraceFile trace) {
    List<String> expected = expectedAnswers(steps);
    assertEquals(expected, answers(trace).subList(0, expected.size()));
  }

  private static byte[] unpacked(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    return path.toString().endsWith(".gz")
        ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
        : bytes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void whatIsWrittenIsReadInAnyOrder(String name) {
    try (TraceFile trace = TraceFile.open(Written.trace(folder.resolve(name), STEPS))) {
      assertEquals(STEPS, trace.steps());
      assertTrue(trace.isComplete());
      assertAnswers(STEPS, trace);
      assertEquals(STEPS / 5, trace.evaluations().size());
      assertEquals(9, trace.evaluations().get(1).step());
      assertEquals("7", String.valueOf(trace.edits().get(0).number()));
      assertEquals("δ \"here\"\n", trace.notes().get(0).text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void everyLineIsReadInOrder(String name) {
    try (TraceFile trace = TraceFile.open(Written.trace(folder.resolve(name), STEPS))) {
      List<String> lines = all(trace);
      List<String> expected = Traces.lines(STEPS).stream().map(Traces::json).toList();
      assertEquals(expected, lines.subList(1, lines.size() - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void withoutItsEndLineTheSameIsFoundByReadingItThrough(String name) throws IOException {
    Path path = Written.trace(folder.resolve(name), STEPS);
    List<String> indexed;
    try (TraceFile trace = TraceFile.open(path)) {
      indexed = answers(trace);
    }
    String text = new String(unpacked(path), UTF_8);
    byte[] cut = text.substring(0, text.indexOf("{\"end\"")).getBytes(UTF_8);
    Path foreign = folder.resolve("foreign.jsonl");
    Files.write(foreign, cut);
    try (TraceFile trace = TraceFile.open(foreign)) {
      assertFalse(trace.isComplete());
      assertEquals(Optional.empty(), trace.problem());
      assertEquals(indexed, answers(trace));
    }
  }

  @Test
  void zippedTraceOfOneLongMemberIsReadByWayOfACopy() throws IOException {
    Path plain = Written.trace(folder.resolve("t.jsonl"), 12_000);
    byte[] bytes = Files.readAllBytes(plain);
    assertTrue(bytes.length > 1 << 22, "too short to need a copy");
    Path zipped = folder.resolve("t.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(bytes);
    }
    try (TraceFile trace = TraceFile.open(zipped)) {
      assertEquals(12_000, trace.steps());
      for (int step : new int[] {11_999, 0, 4711, 20}) {
        assertEquals(json(Traces.step(step, Detail.FULL)), json(trace.step(step)));
        assertEquals(step / 20 * 20, trace.keyframe(step).map(KeyframeLine::step).orElse(-1));
      }
      assertEquals(2400, trace.evaluations().size());
    }
  }

  @Test
  void lastLineMayLackItsLineEnd() throws IOException {
    Path path = Written.trace(folder.resolve("t.jsonl"), 3);
    String text = Files.readString(path);
    int end = text.indexOf("{\"end\"");
    Files.writeString(path, text.substring(0, end - 1));
    try (TraceFile trace = TraceFile.open(path)) {
      assertEquals(3, trace.steps());
      assertAnswers(3, trace);
      assertEquals(Optional.empty(), trace.problem());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void traceCutShortAnywhereIsReadUpToThere(String name) throws IOException {
    Path path = Written.trace(folder.resolve(name), 8);
    byte[] bytes = Files.readAllBytes(path);
    int last = 0;
    for (int length = 0; length < bytes.length; length++) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));
      try (TraceFile trace = TraceFile.open(cut)) {
        assertTrue(trace.steps() >= last, "fewer steps in " + length + " bytes than in fewer");
        assertEquals(
            trace.steps(), all(trace).stream().filter(it -> it.startsWith("{\"step\"")).count());
        if (trace.steps() > last) {
          assertAnswers(trace.steps(), trace);
        }
        last = trace.steps();
      } catch (TraceException e) {
        assertEquals(0, last, e.getMessage());
        assertTrue(e.getMessage().contains("cut:1"), e.getMessage());
      }
    }
    assertEquals(8, last);
  }

  @Test
  void untruthfulIndexIsNotBelieved() throws IOException {
    Path path = Written.trace(folder.resolve("t.jsonl"), STEPS);
    String text = Files.readString(path);
    int second = text.indexOf("],[", text.indexOf("\"index\":")) + 3;
    int comma = text.indexOf(',', second);
    long offset = Long.parseLong(text.substring(second, comma));
    Files.writeString(path, text.substring(0, second) + (offset + 1) + text.substring(comma));
    try (TraceFile trace = TraceFile.open(path)) {
      TraceException wrong = assertThrows(TraceException.class, () -> all(trace));
      assertTrue(wrong.getMessage().contains("the index of the file"), wrong.getMessage());
      assertAnswers(STEPS, trace);
    }
  }

  @Test
  void changedDigitIsFoundByTheDigest() throws IOException {
    Path path = Written.trace(folder.resolve("t.jsonl"), 3);
    String text = Files.readString(path);
    int digit = text.indexOf("\"mean\":") + 10;
    char other = text.charAt(digit) == '5' ? '6' : '5';
    Files.writeString(path, text.substring(0, digit) + other + text.substring(digit + 1));
    try (TraceFile trace = TraceFile.open(path)) {
      TraceException wrong = assertThrows(TraceException.class, () -> all(trace));
      assertTrue(wrong.getMessage().contains("$.digest: expected "), wrong.getMessage());
    }
  }

  @Test
  void readingThroughCanBeCalledOff() throws IOException {
    Path path = Written.trace(folder.resolve("t.jsonl"), STEPS);
    Files.writeString(path, Files.readString(path).split("\\{\"end\"")[0]);
    assertThrows(
        CancellationException.class, () -> TraceFile.open(path, (bytes, length) -> bytes == 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void severalThreadsMayAskAtOnceAndBeInterrupted(String name) {
    try (TraceFile trace = TraceFile.open(Written.trace(folder.resolve(name), STEPS))) {
      List<String> steps =
          IntStream.range(0, STEPS)
              .parallel()
              .mapToObj(
                  i -> {
                    if (i % 3 == 0) {
                      Thread.currentThread().interrupt();
                    }
                    String step = json(trace.step(i));
                    Thread.interrupted();
                    return step;
                  })
              .toList();
      assertEquals(
          IntStream.range(0, STEPS).mapToObj(i -> json(Traces.step(i, Detail.FULL))).toList(),
          steps);
    }
  }

  @Test
  void whatIsNoTraceIsNamed() throws IOException {
    assertError("no.jsonl: there is no such file", folder.resolve("no.jsonl"));
    assertError("d: expected a file, got a folder", Files.createDirectory(folder.resolve("d")));
    assertError(
        "t:1: expected a trace, which begins with {\"backstep-trace\":, got an empty file",
        Files.createFile(folder.resolve("t")));
    assertError(
        "t:1: $.backstep-trace: expected a trace of version 1, got one of version 2. Read it with a"
            + " newer Backstep",
        Files.writeString(folder.resolve("t"), "{\"backstep-trace\":2}\n"));
  }

  private void assertError(String expected, Path path) {
    TraceException e = assertThrows(TraceException.class, () -> TraceFile.open(path));
    assertEquals(expected, e.getMessage().replace(folder + "/", ""));
  }
}
