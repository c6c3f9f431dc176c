package io.github.backstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The computer that was measured, in a sentence. */
final class Machine {
  private Machine() {}

  static String line() {
    return "Measured on %s, %d cores, %d-bit vectors, with Java %s (%s) on %s.\n"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            PeakBenchmark.bits(),
            System.getProperty("java.version"),
            System.getProperty("java.vm.name"),
            System.getProperty("os.name"));
  }

  /** As Linux names it; elsewhere what Java calls its architecture. */
  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture());
    } catch (IOException e) {
      return architecture();
    }
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }
}
