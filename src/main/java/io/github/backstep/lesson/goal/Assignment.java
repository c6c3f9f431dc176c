package io.github.backstep.lesson.goal;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Presets;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.util.function.Function;

/** A setting with a value: {@code lr = 0.5}. */
record Assignment(Setting<?> setting, String value) {
  static Assignment parse(String text, Function<String, ? extends RuntimeException> problem) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw problem.apply("expected SETTING = VALUE, such as lr = 0.5, got '%s'".formatted(text));
    }
    Setting<?> setting = setting(text.substring(0, equals).strip(), problem);
    String value = text.substring(equals + 1).strip();
    try {
      return new Assignment(setting, setting.textOf(setting.put(Presets.MOONS.config(), value)));
    } catch (ConfigException | UnknownNameException e) {
      throw problem.apply(setting.name() + ": " + e.getMessage());
    }
  }

  static Setting<?> setting(String name, Function<String, ? extends RuntimeException> problem) {
    try {
      return Settings.ALL.named(name);
    } catch (UnknownNameException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
  }

  RunConfig into(RunConfig config) {
    return setting.put(config, value);
  }

  /** Whether it is so in a configuration. */
  boolean holdsIn(RunConfig config) {
    return setting.textOf(config).equals(value);
  }

  @Override
  public String toString() {
    return setting.name() + " = " + value;
  }
}
