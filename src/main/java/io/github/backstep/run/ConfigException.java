package io.github.backstep.run;

/** A setting of a run that is outside its range. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key the setting's name in a configuration file, which is its option's name without
   *     dashes
   */
  public ConfigException(String key, String expected, Object got) {
    super("expected " + expected + ", got " + got);
    this.key = key;
  }

  /** The setting's name: {@code lr}. */
  public String key() {
    return key;
  }

  /** Fails unless a condition on a setting holds. */
  public static void require(boolean holds, String key, String expected, Object got) {
    if (!holds) {
      throw new ConfigException(key, expected, got);
    }
  }
}
