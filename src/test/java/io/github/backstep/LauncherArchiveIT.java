package io.github.backstep;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.Checkout.Launch;
import io.github.backstep.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the launcher keeps. */
class LauncherArchiveIT {
  private static final String DUMP = "*-Xshare:dump*";
  private static final String REHEARSAL = "*Rehearsal";
  private static final String IN_USE = "[ok] class archive in use";

  @TempDir private Path temporary;
  private Path cache;
  private Path jdk;
  private Checkout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    cache = temporary.resolve("the cache");
    jdk = temporary.resolve("jdk");
    checkout = new Checkout(temporary).withCache(cache);
  }

  /** A Java that archives, tells whether it was given an archive, and keeps count of its starts. */
  private Checkout withFakeJdk(String dump) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    Files.createFile(jdk.resolve("release"));
    Checkout.writeJava(
        jdk.resolve("bin"),
        "17",
        "case $* in",
        "  " + REHEARSAL + ") echo rehearsed >>'" + jdk + "/rehearsals'; echo a >classes; exit ;;",
        "  " + DUMP + ") " + dump + "; exit ;;",
        "  *SharedArchiveFile=*) echo with ;;",
        "  *) echo without ;;",
        "esac");
    return checkout.withJar().withJavaHome(jdk);
  }

  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  private boolean isBeingMade() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.anyMatch(file -> file.toString().endsWith(".new"));
    }
  }

  private void awaitArchive() throws Exception {
    eventually("there is an archive", () -> kept().size() == 1 && !isBeingMade());
  }

  @Test
  void programStartsFromTheArchiveThatItsFirstStartMade() throws Exception {
    checkout.withTheProgram();

    Outcome first = checkout.run("doctor");
    awaitArchive();
    Outcome second = checkout.run("doctor");

    assertEquals("", first.err() + second.err());
    assertFalse(first.out().contains(IN_USE), first.out());
    assertTrue(second.out().contains(IN_USE), second.out());
  }

  @Test
  void archiveDamagedAnywhereIsNotUsed() throws Exception {
    checkout.withTheProgram();
    checkout.run("--version");
    awaitArchive();
    Path archive = kept().get(0);
    byte[] bytes = Files.readAllBytes(archive);
    for (double place : new double[] {0, 0.001, 0.3, 0.9}) {
      byte[] damaged = bytes.clone();
      damaged[(int) (place * bytes.length)] ^= 0x55;
      checkNotUsed(archive, damaged);
    }
    checkNotUsed(archive, Arrays.copyOf(bytes, bytes.length / 2));
    checkNotUsed(archive, new byte[0]);
  }

  private void checkNotUsed(Path archive, byte[] damaged) throws Exception {
    Files.delete(archive);
    Files.write(archive, damaged);

    Outcome outcome = checkout.run("doctor");

    assertEquals("", outcome.err());
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().contains("[--] class archive not usable"), outcome.out());
  }

  @Test
  void oldArchiveGoesWhenTheJarIsAnother() throws Exception {
    withFakeJdk("echo made >archive");
    checkout.run();
    awaitArchive();
    Path old = kept().get(0);
    Files.writeString(checkout.jar(), "another");

    Outcome outcome = checkout.run();
    eventually("the old one has gone", () -> !Files.exists(old) && !isBeingMade());

    assertEquals(new Outcome(0, "without\n", ""), outcome);
    assertEquals(1, kept().size());
    assertEquals(new Outcome(0, "with\n", ""), checkout.run());
  }

  @Test
  void twoLaunchersMakeOneArchive() throws Exception {
    withFakeJdk("until [ -e '" + temporary + "/go' ]; do sleep 0.05; done; echo made >archive");

    Launch first = checkout.start(checkout.launcher());
    Launch second = checkout.start(checkout.launcher());
    Outcome both = new Outcome(0, "without\n", "");
    assertEquals(both, first.outcome());
    assertEquals(both, second.outcome());
    Files.createFile(temporary.resolve("go"));
    awaitArchive();

    assertEquals("rehearsed\n", Files.readString(jdk.resolve("rehearsals")));
  }

  @Test
  void archiveThatCannotBeMadeIsNotTriedAtEveryStart() throws Exception {
    withFakeJdk("echo tried >>'" + temporary + "/tried'; echo half >archive; exit 1");

    Outcome first = checkout.run();
    eventually("it was tried", () -> Files.exists(temporary.resolve("tried")));
    eventually("what is half made has gone", () -> files().isEmpty());
    Outcome second = checkout.run();

    assertEquals(new Outcome(0, "without\n", ""), first);
    assertEquals(first, second);
    assertEquals("rehearsed\n", Files.readString(jdk.resolve("rehearsals")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void javaIsNotAskedItsVersionWhenThereIsAnArchive() throws Exception {
    withFakeJdk("echo made >archive");
    checkout.run();
    awaitArchive();
    Path java = jdk.resolve("bin/java");
    String old = Files.readString(java).replace("\"17\"", "\"11\"");
    FileTime modified = Files.getLastModifiedTime(java);
    Files.writeString(java, old);
    Files.setLastModifiedTime(java, modified);

    assertEquals(new Outcome(0, "with\n", ""), checkout.run());
  }

  @Test
  void otherJavaInTheSamePlaceIsAskedItsVersion() throws Exception {
    withFakeJdk("echo made >archive");
    checkout.run();
    awaitArchive();
    Checkout.writeJava(jdk.resolve("bin"), "11");

    Outcome outcome = checkout.run();

    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains(" is Java 11, too old"), outcome.err());
  }

  @Test
  void cacheThatCannotBeWrittenIsNotInTheWay() throws Exception {
    Files.createFile(cache);

    assertEquals(new Outcome(0, "without\n", ""), withFakeJdk("exit 1").run());
  }

  @Test
  void homeThatIsNotThereIsNotMade() throws Exception {
    Path home = temporary.resolve("no/home");
    withFakeJdk("echo made >archive").withCache(Path.of("")).withHome(home);

    assertEquals(new Outcome(0, "without\n", ""), checkout.run());
    assertFalse(Files.exists(home));
  }

  @Test
  void archiveIsKeptAtHomeUnlessThereIsAnotherCache() throws Exception {
    Path home = Files.createDirectory(temporary.resolve("home"));
    withFakeJdk("echo made >archive").withCache(Path.of("")).withHome(home);
    cache = home.resolve(".cache/backstep");
    checkout.run();
    awaitArchive();

    assertEquals(new Outcome(0, "with\n", ""), checkout.run());
  }

  @Test
  void relativeCacheIsNoPlaceToKeepAnything() throws Exception {
    withFakeJdk("exit 1").withCache(Path.of("relative"));

    assertEquals(new Outcome(0, "without\n", ""), checkout.run());
    assertFalse(Files.exists(jdk.resolve("rehearsals")));
  }

  @Test
  void ownOptionsForJavaStillCount() throws Exception {
    checkout.withTheProgram().withJavaOptions("-Xshare:off");
    checkout.run("--version");
    awaitArchive();

    Outcome outcome = checkout.run("doctor");

    assertEquals(0, outcome.exit());
    assertFalse(outcome.out().contains(IN_USE), outcome.out());
  }
}
