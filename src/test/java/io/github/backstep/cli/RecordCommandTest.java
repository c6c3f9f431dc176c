package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordCommandTest {
  /** Four steps an epoch. */
  private static final List<String> SMALL =
      List.of("record", "--samples", "40", "--batch", "8", "--layers", "3", "--epochs", "2");

  @TempDir private Path folder;

  private static String[] args(String... more) {
    return Stream.concat(SMALL.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static String kilobytes(Path file) throws IOException {
    return Math.round(Files.size(file) / 1e3) + " kB";
  }

  @Test
  void recordingSaysWhatIsWhereAndHowToLookAtIt() throws IOException {
    Path file = file("t.jsonl");
    Answer answer = Answer.to(args("-o", file.toString(), "--keyframe-every", "3"));
    String said =
        """
        recorded 8 steps in %s (%s): detail summary, a keyframe every 3 steps
        look at it: backstep replay %s
        """
            .formatted(file, kilobytes(file), file);
    assertEquals(new Answer(0, said, ""), answer);
    assertFalse(Files.exists(file("t.jsonl.partial")));
    try (TraceFile trace = TraceFile.open(file)) {
      assertTrue(trace.isComplete());
      assertEquals(8, trace.steps());
      assertEquals(3, trace.keyframe(5).orElseThrow().step());
      assertEquals(Detail.SUMMARY, trace.header().detail());
    }
  }

  @Test
  void someStepsCanBeFullInAThinnerTrace() {
    String file = file("t.jsonl.gz").toString();
    assertEquals(0, Answer.to(args("-o", file, "--detail=health", "--full-steps=2:3")).code());
    try (TraceFile trace = TraceFile.open(Path.of(file))) {
      for (int step = 0; step < trace.steps(); step++) {
        boolean full = trace.step(step).values().get("dW1").cells().isPresent();
        assertEquals(step == 2 || step == 3, full, "step " + step);
      }
    }
  }

  @Test
  void standardOutputHoldsTheTraceAndNothingElse() throws IOException {
    Path file = file("t.jsonl");
    Answer.to(args("-o", file.toString()));
    assertEquals(new Answer(0, Files.readString(file), ""), Answer.to(args("-o", "-")));
  }

  @Test
  void deviceIsWrittenToWithoutAWord() {
    assertEquals(new Answer(0, "", ""), Answer.to(args("-o", "/dev/null")));
  }

  @Test
  void progressTellsTheSizeSoFar() {
    String[] large = {"record", "--layers=64,64", "--epochs=80", "-o", file("t.jsonl").toString()};
    Answer answer = Answer.in(OptionalInt.of(100), Answer.UNICODE, large);
    assertTrue(
        answer.err().matches("(?s).*step \\d+/2000  epoch \\d.* [kM]B  .* left.*"), answer.err());
  }

  @Test
  void existingFileIsReplacedOnlyByForce() throws IOException {
    Path file = Files.writeString(file("t.jsonl"), "precious");
    String error =
        "backstep: %s: exists already. Choose another name, or replace it with: --force\n";
    assertEquals(new Answer(2, "", error.formatted(file)), Answer.to(args("-o", file.toString())));
    assertEquals("precious", Files.readString(file));
    assertEquals(0, Answer.to(args("-o", file.toString(), "--force")).code());
    assertTrue(Files.readString(file).startsWith("{\"backstep-trace\":1,"));
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path text = Files.writeString(file("text"), "precious");
    assertError(": expected the name of a file, got a folder", folder);
    assertError(": cannot be written: there is no such folder", file("no/t.jsonl"));
    assertError(": cannot be written: expected a folder, got a file", text.resolve("t.jsonl"));
    assertEquals(List.of(text), listing());
  }

  private static void assertError(String error, Path file) {
    assertEquals(
        new Answer(2, "", "backstep: " + file + error + "\n"),
        Answer.to(args("-o", file.toString())));
  }

  private List<Path> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void folderWithoutPermissionIsNamed() {
    Path closed = Path.of("/proc");
    assumeTrue(Files.isDirectory(closed), "skipped: there is no /proc to be refused by");
    assertError(": cannot be written: no file can be made there", closed.resolve("t.jsonl"));
  }

  @Test
  void fullDeviceIsNamed() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: there is no /dev/full");
    assertError(": cannot be written: No space left on device", full);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "-o: expected the name of a file to write the trace to, got none", args(new String[0])),
        arguments(
            "-o: expected the name of a file to write the trace to, got none", args("-o", "")),
        arguments(
            "--detail: unknown detail 'ful', did you mean 'full'? There is: health, summary, full",
            args("-o", "-", "--detail", "ful")),
        arguments(
            "--full-steps: expected two steps, such as 160:170, got 3",
            args("-o", "-", "--full-steps", "3")),
        arguments(
            "--full-steps: expected the first step before the last, such as 160:170, got 5:3",
            args("-o", "-", "--full-steps", "5:3")),
        arguments(
            "--full-steps: expected steps of this run, 0 to 7, got 0:8",
            args("-o", "-", "--full-steps", "0:8")),
        arguments(
            "--keyframe-every: expected 1 or more steps, got 0",
            args("-o", "-", "--keyframe-every", "0")),
        arguments(
            "--keyframe-every: expected a whole number, got 'x'",
            args("-o", "-", "--keyframe-every", "x")),
        arguments("--every: expected 1 or more epochs, got 0", args("-o", "-", "--every", "0")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesEndWithOneLineAndCode2(String error, String[] args) {
    assertEquals(new Answer(2, "", "backstep: " + error + "\n"), Answer.to(args));
  }
}
