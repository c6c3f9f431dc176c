package io.github.backstep.grade.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two ways of looking at the same processes. */
final class ProcessViewTest {
  private static final String LISTING =
      """
          1     0  3000 Ss   Sun Nov 29 14:41:05 2026
         70     1  2000 S    Sun Nov 29 14:51:05 2026
         71    70     0 Z+   Sun Nov 29 14:51:06 2026
      """;

  static Stream<ProcessView> views() {
    Stream<ProcessView> ps = Stream.of(PsListing.now());
    return Files.exists(ProcFolder.USUAL) ? Stream.concat(Stream.of(ProcFolder.usual()), ps) : ps;
  }

  @Test
  void listingIsRead() {
    PsListing listing = PsListing.of(LISTING);
    assertEquals(2000 * 1024, listing.of(70).orElseThrow().resident());
    assertEquals(List.of(70L), List.copyOf(listing.children(listing.of(1).orElseThrow())));
    assertEquals(Optional.empty(), listing.of(71), "it has ended");
  }

  @ParameterizedTest
  @MethodSource("views")
  void ownProcessIsSeenWithItsParent(ProcessView view) {
    long own = ProcessHandle.current().pid();
    Sighting seen = view.of(own).orElseThrow();
    assertEquals(ProcessHandle.current().parent().orElseThrow().pid(), seen.parent());
    assertTrue(seen.resident() > 10_000_000, seen.toString());
    assertTrue(view.children(view.of(seen.parent()).orElseThrow()).contains(own));
    assertEquals(Optional.empty(), view.of(1L << 40));
  }

  @Test
  void childOfAnyThreadIsFound() throws Exception {
    assumeTrue(Files.exists(ProcFolder.USUAL), "skipped: there is no /proc");
    ProcFolder folder = ProcFolder.usual();
    Process process = new ProcessBuilder("sleep", "60").start();
    try {
      Sighting own = folder.of(ProcessHandle.current().pid()).orElseThrow();
      assertTrue(own.threads() > 1, own.toString());
      assertTrue(folder.children(own).contains(process.pid()));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void markedProcessIsFoundWhereverItIs() throws Exception {
    assumeTrue(Files.exists(ProcFolder.USUAL), "skipped: there is no /proc");
    Mark mark = new Mark("process-view-test", OptionalInt.empty());
    ProcessBuilder builder = new ProcessBuilder("sleep", "60");
    builder.environment().put(Mark.NAME, mark.variable());
    Process process = builder.start();
    try {
      assertEquals(List.of(process.pid()), List.copyOf(ProcFolder.usual().marked(mark)));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void mountsThatCouldBeChangedAreFound() {
    List<String> table =
        List.of(
            "26 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
            "21 26 0:20 / /proc rw,relatime - proc proc rw",
            "27 26 0:24 / /opt/read\\040only ro,nosuid - ext4 /dev/vdb rw",
            "29 24 0:26 / /a\\040b rw,nosuid,nodev shared:3 - tmpfs tmpfs rw");
    assertEquals(
        List.of(
            new Mount(Path.of("/"), "rw,relatime"), new Mount(Path.of("/a b"), "rw,nosuid,nodev")),
        Mounts.writable(table));
    assertEquals("remount,bind,ro,nosuid,nodev", Mounts.writable(table).get(1).readOnly());
  }

  @Test
  void numberOfAnotherProcessIsNotTakenForOneThatHasEnded() {
    Sighting first = new Sighting(70, 1, 5, 0, 1);
    Sighting other = new Sighting(70, 1, 6, 0, 1);
    List<PsListing> views =
        List.of(new PsListing(Map.of(70L, first)), new PsListing(Map.of(70L, other)));
    var next = views.iterator();
    Family family = Family.of(70, next::next, null);
    assertEquals(1, family.size());
    family.look();
    assertEquals(0, family.size());
  }
}
