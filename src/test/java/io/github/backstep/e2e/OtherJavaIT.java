package io.github.backstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.backstep.e2e.Programs.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces have the same bits on other Javas, and with the scalar kernels. */
class OtherJavaIT {
  private static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");
  private static final String DIGITS = "traces/notebook-digits.jsonl.gz";
  private static final String MOONS = "traces/moons.jsonl.gz";

  private static Outcome verify(Path java, List<String> options, String file) throws Exception {
    return Programs.outcome(Programs.start(Programs.command(java, options, "verify", file)));
  }

  private static Outcome passed(String file, String counts) {
    return new Outcome(
        0, "%s: %s, computed again: the same bits everywhere\n".formatted(file, counts));
  }

  private static void assertSameBits(Path java, List<String> options) throws Exception {
    assertEquals(
        passed(MOONS, "100 steps, 2 keyframes, 4 evaluations"), verify(java, options, MOONS));
    assertEquals(
        passed(DIGITS, "30 steps, 1 keyframe, 1 evaluation"), verify(java, options, DIGITS));
  }

  @Test
  void scalarKernelsGiveTheSameBits() throws Exception {
    assertSameBits(Programs.java(), List.of());
  }

  /** Other Javas of version 17 or newer, where Linux and macOS keep them. */
  private static List<Path> others() throws IOException {
    Path own = Programs.java().toRealPath();
    return Stream.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"))
        .filter(Files::isDirectory)
        .flatMap(OtherJavaIT::entries)
        .flatMap(
            home -> Stream.of(home.resolve("bin/java"), home.resolve("Contents/Home/bin/java")))
        .filter(Files::isExecutable)
        .map(OtherJavaIT::real)
        .filter(java -> !java.equals(own) && isNewEnough(java))
        .distinct()
        .toList();
  }

  private static Stream<Path> entries(Path folder) {
    return Stream.of(Objects.requireNonNull(folder.toFile().listFiles()))
        .map(File::toPath)
        .sorted();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private static boolean isNewEnough(Path java) {
    try {
      String said = Programs.outcome(Programs.start(List.of(java.toString(), "-version"))).out();
      String version = said.replaceFirst("(?s).* version \"(\\d+).*", "$1");
      return Integer.parseInt(version) >= 17;
    } catch (IOException | InterruptedException | NumberFormatException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void otherJavasGiveTheSameBits(boolean vectors) throws Exception {
    List<Path> others = others();
    assumeFalse(others.isEmpty(), "skipped: there is no other Java here, of version 17 or newer");
    for (Path java : others) {
      assertSameBits(java, vectors ? VECTORS : List.of());
    }
  }
}
