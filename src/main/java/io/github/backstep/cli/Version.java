package io.github.backstep.cli;

import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "backstep %s (Java %s)".formatted(own(), System.getProperty("java.version"))
    };
  }

  /** What traces say of the program that wrote them. */
  static String engine() {
    return "backstep " + own();
  }

  /** The version the jar was built as; outside a jar there is none. */
  static String own() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
