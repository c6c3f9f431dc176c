package io.github.backstep.cli;

import io.github.backstep.tensor.Kernels;
import java.util.List;

/** What is found out about Java and the computer. */
record MachineReport(Shell shell) {
  private static final long MIB = 1 << 20;

  /** Set by the launcher. */
  private static final String ARCHIVE = "backstep.archive";

  List<Finding> findings() {
    return List.of(
        Finding.ok("backstep " + Version.own()),
        java(),
        computer(),
        memory(),
        kernel(Kernels.lanes(), Kernels.hasVectors()),
        archive(System.getProperty(ARCHIVE, ""), property("java.vm.info")));
  }

  private static Finding java() {
    return Finding.ok("Java %s, %s".formatted(property("java.version"), property("java.vm.name")));
  }

  private static Finding computer() {
    return Finding.ok(
        "%s %s, %s, %d cores"
            .formatted(
                property("os.name"),
                property("os.version"),
                property("os.arch"),
                Runtime.getRuntime().availableProcessors()));
  }

  private static Finding memory() {
    long most = Runtime.getRuntime().maxMemory() / MIB;
    String fact = "up to " + most + " MiB of memory";
    return most >= 256
        ? Finding.ok(fact)
        : new Finding(fact, "Large networks need more: BACKSTEP_JAVA_OPTS=-Xmx1g backstep …");
  }

  static Finding kernel(int lanes, boolean hasVectors) {
    int processors = Runtime.getRuntime().availableProcessors();
    String threads = processors == 1 ? "1 thread" : processors + " threads";
    if (lanes > 1) {
      return Finding.ok("matrix products on vectors of %d doubles, %s".formatted(lanes, threads));
    }
    String plain = "matrix products in plain Java, %s: ".formatted(threads);
    return hasVectors
        ? new Finding(
            plain + "the Vector API of this Java cannot be used",
            "The numbers are the same, large networks train slower. Java 17 and 25 have one"
                + " that can be used.")
        : new Finding(
            plain + "Java was started without its Vector API",
            "The numbers are the same, large networks train slower. ./backstep starts Java with it;"
                + " so does java --add-modules jdk.incubator.vector -jar backstep.jar.");
  }

  /**
   * Whether the program was loaded from the launcher's archive.
   *
   * @param path of the archive that Java was told to use; empty if none
   * @param mode in which Java says it runs, with the word sharing if it uses an archive
   */
  static Finding archive(String path, String mode) {
    if (path.isEmpty()) {
      return new Finding(
          "no class archive: the program takes longer to start",
          "The first ./backstep makes one in the background, in the folder backstep of"
              + " XDG_CACHE_HOME, or else of ~/.cache, if it can be written.");
    }
    return mode.contains("sharing")
        ? Finding.ok("class archive in use: " + path)
        : new Finding(
            "class archive not usable: " + path,
            "Delete it, and the next start makes a new one; unless BACKSTEP_JAVA_OPTS is why.");
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
