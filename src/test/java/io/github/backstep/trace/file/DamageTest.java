package io.github.backstep.trace.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.Traces;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of files that are damaged, or made to do damage. */
final class DamageTest {
  private static final int PLACES = 500;
  private static final int STEPS = 60;
  private static final Pattern LINE = Pattern.compile("damaged:\\d+: .*", Pattern.DOTALL);

  @TempDir private Path folder;
  private Path damaged;

  @BeforeEach
  void name() {
    damaged = folder.resolve("damaged");
  }

  /** Asks for everything; the number of the problem's line, or nothing if there is none. */
  private String problem() {
    try (TraceFile trace = TraceFile.open(damaged)) {
      for (int step = 0; step < trace.steps(); step++) {
        trace.step(step);
        trace.keyframe(step);
      }
      trace.evaluations();
      trace.edits();
      trace.notes();
      readThrough(trace);
      return trace.problem().map(Throwable::getMessage).orElse("");
    } catch (TraceException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static void readThrough(TraceFile trace) {
    try (TraceLines lines = trace.lines()) {
      while (lines.next().isPresent()) {
        // only checked
      }
    }
  }

  private String named(String problem) {
    return problem.replace(folder + "/", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void flippedBitAnywhereIsNamedWithItsLine(String name) throws IOException {
    byte[] sound = Files.readAllBytes(Written.trace(folder.resolve(name), STEPS));
    Random random = new Random(11);
    int harmless = 0;
    for (int i = 0; i < PLACES; i++) {
      byte[] bytes = sound.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(damaged, bytes);
      String problem = named(problem());
      harmless += problem.isEmpty() ? 1 : 0;
      assertTrue(problem.isEmpty() || LINE.matcher(problem).matches(), at + ": " + problem);
    }
    assertTrue(harmless < PLACES / 20, harmless + " changes went unseen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void fileCutShortAnywhereIsReadOrNamed(String name) throws IOException {
    byte[] sound = Files.readAllBytes(Written.trace(folder.resolve(name), STEPS));
    Random random = new Random(12);
    for (int i = 0; i < PLACES; i++) {
      int length = random.nextInt(sound.length);
      Files.write(damaged, Arrays.copyOf(sound, length));
      String problem = named(problem());
      assertTrue(problem.isEmpty() || LINE.matcher(problem).matches(), length + ": " + problem);
    }
  }

  private String header() {
    return Traces.json(Traces.HEADER) + "\n";
  }

  private void write(String rest) throws IOException {
    Files.writeString(damaged, header() + rest);
  }

  @Test
  void stepsOutOfOrderAreNamed() throws IOException {
    write("{\"step\":0}\n{\"step\":2}\n");
    try (TraceFile trace = TraceFile.open(damaged)) {
      assertEquals(1, trace.steps());
      assertEquals(
          "damaged:3: $.step: expected step 1, got step 2",
          named(trace.problem().orElseThrow().getMessage()));
    }
  }

  @Test
  void anotherTraceBehindTheFirstIsNamed() throws IOException {
    String one = Files.readString(Written.trace(damaged, 2));
    Files.writeString(damaged, one + one);
    assertEquals("damaged:6: expected nothing after the end line, got more", named(problem()));
  }

  @Test
  void garbageBehindTheLastMemberIsNamed() throws IOException {
    Files.move(Written.trace(folder.resolve("t.gz"), 2), damaged);
    Files.write(damaged, "garbage".getBytes(UTF_8), StandardOpenOption.APPEND);
    assertEquals(
        "damaged:5: expected gzip data, got the byte 0x67 where a gzip member should begin there or"
            + " shortly before",
        named(problem()));
  }

  @Test
  void damageDoesNotAffectWhatCameBefore() throws IOException {
    Path path = Written.trace(folder.resolve("t.gz"), STEPS);
    byte[] bytes = Files.readAllBytes(path);
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, bytes);
    try (TraceFile trace = TraceFile.open(damaged)) {
      assertEquals(Traces.json(Traces.step(0, Detail.FULL)), Traces.json(trace.step(0)));
      assertThrows(TraceException.class, () -> readThrough(trace));
    }
  }

  @Test
  void nestingWithoutEndIsNamed() throws IOException {
    write("{\"step\":0,\"values\":" + "[".repeat(100_000) + "\n");
    assertEquals("damaged:2: $.values: expected an object, got an array", named(problem()));
    write("{\"step\":0,\"later\":" + "[".repeat(100_000) + "\n");
    assertEquals(
        "damaged:2: $.later: expected at most 64 levels of nesting, got more", named(problem()));
  }

  /** A gigabyte in a megabyte. */
  @Test
  void lineOfAGigabyteInASmallFileIsRefused() throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(damaged))) {
      out.write((header() + "{\"step\":0,").getBytes(UTF_8));
      for (int i = 0; i < 1 << 10; i++) {
        out.write(spaces);
      }
    }
    assertTrue(Files.size(damaged) < 2 << 20);
    assertEquals(
        "damaged:2: $: expected a line of at most 268435456 bytes, got more", named(problem()));
  }
}
