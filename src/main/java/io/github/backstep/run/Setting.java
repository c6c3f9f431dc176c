package io.github.backstep.run;

import io.github.backstep.catalogue.Named;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing a run's configuration says.
 *
 * @param name its key in files and in errors: {@code testShare}
 * @param form how its value is written
 * @param access where in a configuration it is
 */
public record Setting<T>(String name, String summary, Form<T> form, Access<T> access)
    implements Named {
  /** How to get a value from a configuration, and how to make another configuration with it. */
  public record Access<T>(Function<RunConfig, T> get, BiFunction<RunConfig, T, RunConfig> with) {}

  /** The value this setting has in a configuration, as text. */
  public String textOf(RunConfig config) {
    return form.write().apply(access.get().apply(config));
  }

  /**
   * A configuration with the value that a text stands for.
   *
   * @throws ConfigException if the text stands for no value, or for one outside its range
   * @throws io.github.backstep.catalogue.UnknownNameException if it is the name of nothing
   */
  public RunConfig put(RunConfig config, String text) {
    return access.with().apply(config, value(text));
  }

  private T value(String text) {
    return form.read()
        .apply(text)
        .orElseThrow(() -> new ConfigException(name, form.expected(text), "'" + text + "'"));
  }
}
