package io.github.backstep.trace.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Traces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTargetTest {
  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private TraceWriter begin(String name) {
    return TraceWriter.begin(new FileTarget(folder.resolve(name), false), Traces.HEADER);
  }

  private String error(String name) {
    return assertThrows(TraceException.class, () -> begin(name))
        .getMessage()
        .replace(folder + "/", "");
  }

  @Test
  void fileGetsItsNameWhenItIsComplete() throws IOException {
    try (TraceWriter writer = begin("t.jsonl")) {
      assertEquals(List.of("t.jsonl.partial"), names());
      writer.write(Traces.keyframe(0));
      assertEquals(List.of("t.jsonl.partial"), names());
      writer.finish();
      assertEquals(List.of("t.jsonl"), names());
      assertEquals(Files.size(folder.resolve("t.jsonl")), writer.bytes());
    }
    assertEquals(List.of("t.jsonl"), names());
  }

  @Test
  void traceThatIsNotFinishedIsLeftReadable() throws IOException {
    for (String name : List.of("t.jsonl", "t.jsonl.gz")) {
      try (TraceWriter writer = begin(name)) {
        Traces.lines(33).forEach(writer::write);
      }
      try (TraceFile trace = TraceFile.open(folder.resolve(name + ".partial"))) {
        assertEquals(33, trace.steps());
        assertFalse(trace.isComplete());
        assertTrue(trace.problem().isEmpty());
      }
    }
    assertEquals(List.of("t.jsonl.gz.partial", "t.jsonl.partial"), names());
  }

  @Test
  void keyframesAndEverySixtyFourthLineAreInTheFileAtOnce() throws IOException {
    try (TraceWriter writer = begin("t.jsonl.gz")) {
      Traces.lines(100).forEach(writer::write);
      writer.write(Traces.keyframe(100));
      // Handing over more than the queue holds means that what came first has been stored.
      for (int i = 0; i < 5; i++) {
        writer.write(Traces.keyframe(100));
      }
      try (TraceFile trace = TraceFile.open(folder.resolve("t.jsonl.gz.partial"))) {
        assertTrue(trace.steps() >= 80, () -> "only " + trace.steps());
      }
    }
  }

  @Test
  void whatIsThereIsReplacedOnlyByForce() throws IOException {
    Path path = Files.writeString(folder.resolve("t.jsonl"), "mine");
    assertEquals(
        "t.jsonl: exists already. Choose another name, or replace it with: --force",
        error("t.jsonl"));
    assertEquals(List.of("t.jsonl"), names());
    assertEquals("mine", Files.readString(path));
    Written.trace(path, 1);
    assertEquals(List.of("t.jsonl"), names());
    assertTrue(Files.readString(path).startsWith("{\"backstep-trace\":1"));
  }

  @Test
  void whatCameToBeMeanwhileIsNotReplaced() throws IOException {
    Path path = folder.resolve("t.jsonl");
    try (TraceWriter writer = begin("t.jsonl")) {
      Files.writeString(path, "mine");
      TraceException e = assertThrows(TraceException.class, writer::finish);
      assertEquals(
          "t.jsonl: exists already. Choose another name, or replace it with: --force. What was"
              + " recorded so far is in t.jsonl.partial",
          e.getMessage().replace(folder + "/", ""));
    }
    assertEquals("mine", Files.readString(path));
    assertEquals(List.of("t.jsonl", "t.jsonl.partial"), names());
  }

  @Test
  void leftoverOfAnInterruptedRecordingIsReplaced() throws IOException {
    Files.writeString(folder.resolve("t.jsonl.partial"), "x".repeat(1 << 20));
    Path path = Written.trace(folder.resolve("t.jsonl"), 1);
    assertEquals(List.of("t.jsonl"), names());
    assertTrue(Files.size(path) < 1 << 16);
  }

  @Test
  void twoRecordingsDoNotShareAFile() throws IOException {
    try (TraceWriter writer = begin("t.jsonl")) {
      assertEquals(
          "t.jsonl.partial: is being written by another recording. Choose another name",
          error("t.jsonl"));
      writer.finish();
    }
    assertEquals(List.of("t.jsonl"), names());
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("d"));
    Files.writeString(folder.resolve("f"), "");
    assertEquals("d: expected the name of a file, got a folder", error("d"));
    assertEquals("no/t.jsonl: cannot be written: there is no such folder", error("no/t.jsonl"));
    assertEquals("f/t.jsonl: cannot be written: expected a folder, got a file", error("f/t.jsonl"));
    assertEquals(List.of("d", "f"), names());
  }

  @Test
  void fullDiskIsToldAndNothingHasTheName() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    TraceException e =
        assertThrows(TraceException.class, () -> Written.trace(Path.of("/dev/full"), 1000));
    assertEquals("/dev/full: cannot be written: No space left on device", e.getMessage());
  }

  @Test
  void streamGetsTheSameBytesAsAFile() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StreamTarget target = new StreamTarget("standard output", stream);
    try (TraceWriter writer = TraceWriter.begin(target, Traces.HEADER)) {
      Traces.lines(50).forEach(writer::write);
      writer.finish();
    }
    Path file = Written.trace(folder.resolve("t.jsonl"), 50);
    assertEquals(Files.readString(file), stream.toString(UTF_8));
  }

  @Test
  void nothingIsAddedToATraceThatWasClosed() {
    TraceWriter writer = begin("t.jsonl");
    writer.close();
    assertThrows(IllegalStateException.class, () -> writer.write(Traces.keyframe(0)));
  }

  @Test
  void linesOutOfOrderAreRefused() {
    try (TraceWriter writer = begin("t.jsonl")) {
      writer.write(Traces.step(0, Traces.HEADER.detail()));
      TraceException e = assertThrows(TraceException.class, () -> writer.write(Traces.keyframe(5)));
      assertEquals("line 3: $.keyframe: expected keyframe 1, got keyframe 5", e.getMessage());
    }
  }
}
