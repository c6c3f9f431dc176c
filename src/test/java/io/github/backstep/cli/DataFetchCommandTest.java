package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.data.fetch.Archive;
import io.github.backstep.data.fetch.LoopbackMirror;
import io.github.backstep.data.fetch.RemoteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFetchCommandTest {
  /** {@code printf hello | sha256sum}. */
  private static final RemoteFile HELLO =
      new RemoteFile(
          "hello.gz", 5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

  private static final long SECOND = 1_000_000_000L;
  private static final URI SOMEWHERE = URI.create("http://host/mnist/");

  @TempDir private Path folder;
  private LoopbackMirror mirror;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void openMirror() throws IOException {
    mirror = new LoopbackMirror();
  }

  @AfterEach
  void closeMirror() {
    mirror.close();
  }

  private Shell shell(OptionalInt columns) {
    return new Shell(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        columns,
        Map.of("BACKSTEP_DATA", folder.toString(), "LANG", "C.UTF-8"));
  }

  private static String drained(ByteArrayOutputStream stream) {
    String text = stream.toString(StandardCharsets.UTF_8);
    stream.reset();
    return text;
  }

  private Answer fetchMnist() {
    return Answer.in(
        OptionalInt.empty(),
        Map.of("BACKSTEP_DATA", folder.toString()),
        "data",
        "fetch",
        "mnist",
        "--from",
        mirror.uri().toString());
  }

  @Test
  void everythingThatHappensIsALine() throws IOException {
    mirror.with("hello.gz", "hello".getBytes(StandardCharsets.US_ASCII));
    Archive greeting = new Archive("greeting", "a word", List.of(HELLO), List.of(mirror.uri()));
    Shell shell = shell(OptionalInt.empty());
    new DataFetchCommand(shell).fetch(greeting);
    shell.flush();
    Path own = folder.resolve("greeting");
    assertEquals("hello", Files.readString(own.resolve("hello.gz")));
    assertEquals(
        """
        hello.gz: 5 B from %s
        hello.gz: complete, its SHA-256 is right
        greeting is complete in %s. Look at it: backstep data info greeting
        """
            .formatted(mirror.uri(), own),
        drained(out));
    new DataFetchCommand(shell).fetch(greeting);
    shell.flush();
    assertTrue(drained(out).startsWith("hello.gz: there already\ngreeting is complete in "));
    assertEquals("", drained(err));
  }

  @Test
  void mirrorWithoutTheFilesEndsWithOneErrorAndNothingLeftBehind() throws IOException {
    Answer answer = fetchMnist();
    assertEquals(2, answer.code());
    assertEquals(
        "backstep: train-images-idx3-ubyte.gz: expected it at a mirror, got %s (HTTP status 404). "
                .formatted(mirror.uri())
            + "Try again, or name another mirror: --from URL\n",
        answer.err());
    try (var left = Files.list(folder.resolve("mnist"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void otherFilesThanThePublishedOnesAreNotTaken() throws IOException {
    mirror.with("train-images-idx3-ubyte.gz", new byte[9_912_422]);
    Answer answer = fetchMnist();
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("another file: its SHA-256 is wrong"), answer.err());
    assertFalse(Files.exists(folder.resolve("mnist/train-images-idx3-ubyte.gz")));
  }

  @Test
  void onATerminalABarShowsHowFarAFileIs() {
    RemoteFile file = new RemoteFile("images.gz", 8_000_000, "");
    AtomicLong clock = new AtomicLong();
    Shell shell = shell(OptionalInt.of(80));
    FetchReport report = new FetchReport(shell, clock::get);
    report.onAttempt(file, SOMEWHERE, 2_000_000);
    assertEquals(
        "images.gz: 8.0 MB from http://host/mnist/, of which 2.0 MB are there already\n",
        drained(out));
    clock.addAndGet(2 * SECOND);
    report.onProgress(file, 4_000_000);
    assertEquals(
        "\r\u001b[K███████         50 %  4.0 MB of 8.0 MB  1.0 MB/s  images.gz", drained(err));
    report.onFailure(file, SOMEWHERE, "silence for 20 s");
    assertEquals("\r\u001b[K", drained(err));
    assertEquals(
        "images.gz: not to be had from http://host/mnist/: silence for 20 s\n", drained(out));
  }
}
