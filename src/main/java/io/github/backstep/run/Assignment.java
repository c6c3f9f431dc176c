package io.github.backstep.run;

import java.util.List;

/**
 * A value of a setting that a run has from its start on. Written {@code layers = 8}.
 *
 * @param value as the setting writes it
 */
public record Assignment(Setting<?> setting, String value) {
  /**
   * @throws ConfigException if the text stands for no value, or for one outside its range
   * @throws io.github.backstep.catalogue.UnknownNameException if it is the name of nothing
   */
  public Assignment {
    value = setting.textOf(setting.put(Presets.MOONS.config(), value));
  }

  /** The value that a setting has in a configuration. */
  public static Assignment of(Setting<?> setting, RunConfig config) {
    return new Assignment(setting, setting.textOf(config));
  }

  /** What another configuration has otherwise than one: the other's values. */
  public static List<Assignment> between(RunConfig one, RunConfig other) {
    return Settings.ALL.entries().stream()
        .<Assignment>map(setting -> of(setting, other))
        .filter(assignment -> !assignment.holdsIn(one))
        .toList();
  }

  /** A configuration with this value, and with what follows from it: see {@link Settings#ALL}. */
  public RunConfig into(RunConfig config) {
    return setting.put(config, value);
  }

  /** Whether it is so in a configuration. */
  public boolean holdsIn(RunConfig config) {
    return setting.textOf(config).equals(value);
  }

  @Override
  public String toString() {
    return setting.name() + " = " + value;
  }
}
