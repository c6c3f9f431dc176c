package io.github.backstep.lesson.goal;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.util.function.Function;

/**
 * Reads settings and their values in a lesson.
 *
 * @param problem what is thrown if there is no such thing
 */
record AssignmentReader(Function<String, ? extends RuntimeException> problem) {
  Assignment read(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw problem.apply("expected SETTING = VALUE, such as lr = 0.5, got '%s'".formatted(text));
    }
    Setting<?> setting = setting(text.substring(0, equals).strip());
    try {
      return new Assignment(setting, text.substring(equals + 1).strip());
    } catch (ConfigException | UnknownNameException e) {
      throw problem.apply(setting.name() + ": " + e.getMessage());
    }
  }

  Setting<?> setting(String name) {
    try {
      return Settings.ALL.named(name);
    } catch (UnknownNameException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
  }
}
