package io.github.backstep.cli;

import java.util.List;

/** What is found out about Java and the computer. */
record MachineReport(Shell shell) {
  private static final long MIB = 1 << 20;

  List<Finding> findings() {
    return List.of(Finding.ok("backstep " + Version.own()), java(), computer(), memory());
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

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
