package io.github.backstep.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FetchTest {
  private static final byte[] LARGE = bytes(300_000, 1);
  private static final byte[] SMALL = bytes(9, 2);
  private static final byte[] WRONG = bytes(9, 3);

  /** For mirrors that answer: as long as it takes. */
  private static final Patience PATIENT = patience(60_000, System::nanoTime);

  /** For a mirror that never will. */
  private static final Patience IMPATIENT = patience(200, System::nanoTime);

  @TempDir private Path folder;
  private final List<LoopbackMirror> mirrors = new ArrayList<>();
  private final Notes notes = new Notes();

  private static Patience patience(long millis, LongSupplier clock) {
    return new Patience(Duration.ofMillis(millis), clock);
  }

  private static byte[] bytes(int count, long seed) {
    byte[] bytes = new byte[count];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static RemoteFile file(String name, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new RemoteFile(name, bytes.length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static final RemoteFile LARGE_FILE = file("large.gz", LARGE);
  private static final RemoteFile SMALL_FILE = file("small.gz", SMALL);

  /** Writes down what it hears, mirrors by their number. */
  private final class Notes implements FetchListener {
    private final List<String> lines = new ArrayList<>();
    private long most;

    @Override
    public void onKept(RemoteFile file) {
      lines.add("kept " + file.name());
    }

    @Override
    public void onAttempt(RemoteFile file, URI mirror, long bytes) {
      lines.add("ask " + number(mirror) + " for " + file.name() + " from " + bytes);
    }

    @Override
    public void onProgress(RemoteFile file, long bytes) {
      most = Math.max(most, bytes);
    }

    @Override
    public void onFailure(RemoteFile file, URI mirror, String reason) {
      lines.add(number(mirror) + " fails: " + reason);
    }

    @Override
    public void onDone(RemoteFile file) {
      lines.add("done " + file.name());
    }

    private int number(URI mirror) {
      return mirrors.stream().map(LoopbackMirror::uri).toList().indexOf(mirror);
    }
  }

  private LoopbackMirror mirror() {
    try {
      LoopbackMirror mirror = new LoopbackMirror();
      mirrors.add(mirror);
      return mirror.with("large.gz", LARGE).with("small.gz", SMALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void closeMirrors() {
    mirrors.forEach(LoopbackMirror::close);
  }

  private Archive archive(RemoteFile... files) {
    List<URI> uris = mirrors.stream().map(LoopbackMirror::uri).toList();
    return new Archive("set", "a set", List.of(files), uris);
  }

  private void fetch(Patience patience, RemoteFile... files) {
    new Fetch(archive(files), false, patience, notes).into(folder);
  }

  private void fetch(RemoteFile... files) {
    fetch(PATIENT, files);
  }

  private String complaint(Patience patience, RemoteFile... files) {
    return assertThrows(DataException.class, () -> fetch(patience, files)).getMessage();
  }

  private Path own() {
    return folder.resolve("set");
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.createDirectories(own());
    Files.write(own().resolve(name), bytes);
  }

  private void assertFiles(String... names) throws IOException {
    try (Stream<Path> files = Files.list(own())) {
      assertEquals(
          List.of(names), files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private void assertLarge() throws IOException {
    assertArrayEquals(LARGE, Files.readAllBytes(own().resolve("large.gz")));
    assertFiles("large.gz");
  }

  @Test
  void everyFileIsFetchedFromTheFirstMirror() throws IOException {
    mirror();
    mirror();
    fetch(LARGE_FILE, SMALL_FILE);
    assertFiles("large.gz", "small.gz");
    assertArrayEquals(LARGE, Files.readAllBytes(own().resolve("large.gz")));
    assertArrayEquals(SMALL, Files.readAllBytes(own().resolve("small.gz")));
    assertEquals(List.of(), mirrors.get(1).requests());
    assertEquals(
        List.of(
            "ask 0 for large.gz from 0",
            "done large.gz",
            "ask 0 for small.gz from 0",
            "done small.gz"),
        notes.lines);
  }

  @Test
  void soundFilesAreKept() throws IOException {
    put("small.gz", SMALL);
    fetch(SMALL_FILE);
    assertEquals(List.of("kept small.gz"), notes.lines);
  }

  @Test
  void otherFilesOfTheSameNameAreReplacedOnlyWhenAskedTo() throws IOException {
    mirror();
    put("small.gz", WRONG);
    assertEquals(
        own().resolve("small.gz")
            + ": expected the published file of set, got another one of 9 bytes. "
            + "Move it away, or replace it with: --force",
        complaint(PATIENT, LARGE_FILE, SMALL_FILE));
    assertEquals(List.of(), mirrors.get(0).requests());
    assertFiles("small.gz");
    new Fetch(archive(SMALL_FILE), true, PATIENT, notes).into(folder);
    assertArrayEquals(SMALL, Files.readAllBytes(own().resolve("small.gz")));
  }

  @Test
  void interruptedFetchIsGoneOnWith() throws IOException {
    put("large.gz.part", Arrays.copyOf(LARGE, 1000));
    mirror();
    fetch(LARGE_FILE);
    assertLarge();
    assertEquals(List.of("large.gz bytes=1000-"), mirrors.get(0).requests());
  }

  @Test
  void fetchThatOnlyLackedItsNameAsksNobody() throws IOException {
    put("large.gz.part", LARGE);
    mirror();
    fetch(LARGE_FILE);
    assertLarge();
    assertEquals(List.of(), mirrors.get(0).requests());
  }

  @Test
  void mirrorWithoutRangesBeginsAnew() throws IOException {
    put("large.gz.part", Arrays.copyOf(LARGE, 1000));
    mirror().withoutRanges();
    fetch(LARGE_FILE);
    assertLarge();
    assertEquals(List.of("large.gz bytes=1000-"), mirrors.get(0).requests());
  }

  @Test
  void wrongBytesOfAnEarlierFetchAreFetchedAnew() throws IOException {
    for (int wrong : new int[] {1, 1000, LARGE.length, LARGE.length + 1}) {
      put("large.gz.part", new byte[wrong]);
      mirror();
      fetch(LARGE_FILE);
      assertLarge();
      Files.delete(own().resolve("large.gz"));
    }
  }

  @Test
  void nextMirrorIsAskedForWhatTheFirstDoesNotHave() throws IOException {
    mirrors.add(new LoopbackMirror());
    mirror();
    fetch(SMALL_FILE);
    assertFiles("small.gz");
    assertEquals(
        List.of(
            "ask 0 for small.gz from 0",
            "0 fails: HTTP status 404",
            "ask 1 for small.gz from 0",
            "done small.gz"),
        notes.lines);
  }

  @Test
  void nextMirrorIsAskedWhenTheFirstHasAnotherFile() throws IOException {
    mirror().with("small.gz", WRONG);
    mirror().with("small.gz", Arrays.copyOf(SMALL, 8));
    mirror();
    fetch(SMALL_FILE);
    assertArrayEquals(SMALL, Files.readAllBytes(own().resolve("small.gz")));
    assertEquals(
        List.of(
            "ask 0 for small.gz from 0",
            "0 fails: another file: its SHA-256 is wrong",
            "ask 1 for small.gz from 0",
            "1 fails: another file: 8 bytes instead of 9",
            "ask 2 for small.gz from 0",
            "done small.gz"),
        notes.lines);
  }

  @Test
  void nextMirrorGoesOnWhereTheFirstHungUp() throws IOException {
    mirror().hangingUpAfter(200_000);
    mirror();
    fetch(LARGE_FILE);
    assertLarge();
    assertEquals(List.of("large.gz bytes=200000-"), mirrors.get(1).requests());
  }

  @Test
  void mirrorThatDoesNotAnswerIsGivenUp() throws IOException {
    mirror().fallingSilentAfter(-1);
    complaint(IMPATIENT, SMALL_FILE);
    assertEquals("0 fails: no answer within 0 s", notes.lines.get(1));
    assertFiles();
  }

  /** Time stands still until all has come that will come, and then flies. */
  @Test
  void mirrorThatFallsSilentIsGivenUpAndItsBytesAreKept() throws IOException {
    mirror().fallingSilentAfter(1000);
    AtomicLong time = new AtomicLong();
    long second = Duration.ofSeconds(1).toNanos();
    Patience patience =
        patience(60_000, () -> notes.most == 1000 ? time.addAndGet(second) : time.get());
    complaint(patience, LARGE_FILE);
    assertEquals("0 fails: silence for 60 s", notes.lines.get(1));
    assertFiles("large.gz.part");
  }

  @Test
  void whenNoMirrorHasItEachReasonIsTold() throws IOException {
    mirrors.add(new LoopbackMirror());
    mirror().with("small.gz", WRONG);
    assertEquals(
        "small.gz: expected it at a mirror, got %s (HTTP status 404), %s (another file: its SHA-256 is wrong). Try again, or name another mirror: --from URL"
            .formatted(mirrors.get(0).uri(), mirrors.get(1).uri()),
        complaint(PATIENT, SMALL_FILE));
    assertFiles();
  }

  @Test
  void endlessFilesAreNotTakenWhole() throws IOException {
    mirror().endless();
    complaint(PATIENT, SMALL_FILE);
    assertEquals("0 fails: more than the 9 bytes it should have", notes.lines.get(1));
    assertFiles();
  }

  @Test
  void nobodyAnswers() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + port);
    Fetch fetch = new Fetch(archive(SMALL_FILE).from(nobody), false, PATIENT, notes);
    var e = assertThrows(DataException.class, () -> fetch.into(folder));
    assertEquals(
        "small.gz: expected it at a mirror, got "
            + nobody
            + "/ (no connection). Try again, or name another mirror: --from URL",
        e.getMessage());
    assertFiles();
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Fetch fetch = new Fetch(archive(SMALL_FILE), false, PATIENT, notes);
    var inFile = assertThrows(DataException.class, () -> fetch.into(file));
    assertTrue(inFile.getMessage().startsWith(file.resolve("set") + ": expected a folder to"));
    Files.createFile(own());
    var isFile = assertThrows(DataException.class, () -> fetch.into(folder));
    assertEquals(
        own()
            + ": expected a folder to write to, got a file of that name. Choose another data "
            + "folder: BACKSTEP_DATA=FOLDER",
        isFile.getMessage());
  }

  @Test
  void onlyOneFetchesAtATime() throws IOException {
    Files.createDirectories(own());
    Path lock = own().resolve("fetch.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      assertTrue(complaint(PATIENT, SMALL_FILE).contains("another backstep"));
    }
  }
}
