package io.github.backstep.run;

import io.github.backstep.catalogue.UnknownNameException;

/**
 * A setting as somebody gave it.
 *
 * @param text its value
 * @param where it was given: {@code --lr} or {@code run.json:4: $.lr}
 */
public record Given(Setting<?> setting, String text, String where) {
  /**
   * A configuration with this setting.
   *
   * @throws GivenException if it cannot have this value
   */
  RunConfig putInto(RunConfig config) {
    try {
      return setting.put(config, text);
    } catch (ConfigException | UnknownNameException e) {
      throw new GivenException(where, e);
    }
  }
}
