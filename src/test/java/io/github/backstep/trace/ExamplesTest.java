package io.github.backstep.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.trace.check.Verification;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.file.TraceLines;
import io.github.backstep.trace.replay.Replay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The recordings in {@code traces/}: what they show, and what comes of them when they are damaged.
 */
final class ExamplesTest {
  private static final Path FOLDER = Path.of("traces");
  private static final int PLACES = 500;
  private static final long MOST_BYTES = 700_000;
  private static final Pattern NAMED = Pattern.compile("\\S*damaged:\\d+: .*");

  @TempDir private Path folder;

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsComputedAgainBitForBit(Path file) {
    Verification verification = Verifier.verify(Recordings.replay(file), step -> {});
    assertEquals(List.of(), verification.findings());
    assertTrue(verification.computed());
    assertEquals(Optional.empty(), verification.cutShort());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void specificationTellsOfEveryExample(Path file) throws IOException {
    String specification = Files.readString(FOLDER.resolve("README.md"));
    assertTrue(specification.contains("-o traces/" + file.getFileName()), file.toString());
  }

  @Test
  void examplesAreSmall() throws IOException {
    long bytes = 0;
    for (Path file : examples()) {
      bytes += Files.size(file);
    }
    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
  }

  @Test
  void lossOfTheDigitsIsInfiniteFromStep20AndNaNFromStep23() {
    Replay replay = Recordings.replay(FOLDER.resolve("notebook-digits.jsonl.gz"));
    assertEquals(30, replay.length());
    assertTrue(Double.isFinite(replay.step(19).loss()));
    assertEquals(Double.POSITIVE_INFINITY, replay.step(20).loss());
    assertEquals(Double.POSITIVE_INFINITY, replay.step(22).loss());
    assertTrue(Double.isNaN(replay.step(23).loss()));
    assertEquals(Double.POSITIVE_INFINITY, replay.step(23).value("Z2").get(0, 0));
  }

  private static byte[] unpacked(byte[] zipped) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      in.transferTo(out);
    }
    return out.toByteArray();
  }

  /** Reads everything; what is wrong, and nothing if nothing is. */
  private String problem(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged"), bytes);
    try (TraceFile trace = TraceFile.open(file);
        TraceLines lines = trace.lines()) {
      while (lines.next().isPresent()) {
        // read completely
      }
      return trace.problem().map(Throwable::getMessage).orElse("");
    } catch (TraceException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static byte[] flipped(byte[] sound, Random random, int at) {
    byte[] bytes = sound.clone();
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static void assertNamed(String problem) {
    assertTrue(NAMED.matcher(problem).matches(), problem);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void changedTextIsNamedWithItsLineOrLeavesEveryLineButTheLast(Path example) throws IOException {
    byte[] sound = unpacked(Files.readAllBytes(example));
    int last = new String(sound, StandardCharsets.ISO_8859_1).lastIndexOf("{\"end\"");
    Random random = new Random(21);
    for (int i = 0; i < PLACES; i++) {
      int at = random.nextInt(sound.length);
      String problem = problem(flipped(sound, random, at));
      if (at < last || !problem.isEmpty()) {
        assertNamed(problem);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void changedArchiveIsNamedWithItsLineOrHoldsTheSameText(Path example) throws IOException {
    byte[] sound = Files.readAllBytes(example);
    Random random = new Random(22);
    for (int i = 0; i < PLACES; i++) {
      byte[] changed = flipped(sound, random, random.nextInt(sound.length));
      String problem = problem(changed);
      if (problem.isEmpty()) {
        assertArrayEquals(unpacked(sound), unpacked(changed));
      } else {
        assertNamed(problem);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleThatIsCutShortIsReadUpToThereOrNamed(Path example) throws IOException {
    byte[] sound = Files.readAllBytes(example);
    Random random = new Random(23);
    for (int i = 0; i < PLACES; i++) {
      String problem = problem(Arrays.copyOf(sound, random.nextInt(sound.length)));
      if (!problem.isEmpty()) {
        assertNamed(problem);
      }
    }
  }

  @Test
  void whatIsLeftOfAnExampleIsStillRight() throws IOException {
    byte[] sound = Files.readAllBytes(FOLDER.resolve("moons.jsonl.gz"));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(sound, sound.length * 4 / 5));
    Replay replay = Recordings.replay(cut);
    Verification verification = Verifier.verify(replay, step -> {});
    assertTrue(verification.passes(), () -> verification.findings().toString());
    assertFalse(verification.cutShort().isEmpty());
    assertTrue(verification.steps() > 30, verification.steps() + " steps");
  }
}
