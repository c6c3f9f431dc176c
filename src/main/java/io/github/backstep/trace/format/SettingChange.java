package io.github.backstep.trace.format;

import io.github.backstep.run.Form;
import io.github.backstep.run.Given;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.trace.json.JsonOutput;
import java.util.List;

/**
 * Another value of a setting, from a step on.
 *
 * @param setting one of {@link #CHANGEABLE}
 * @param to the value as text: {@code 0.05}
 */
public record SettingChange(String setting, String to) implements Change {
  /** The settings that can change in the middle of a run. */
  public static final List<String> CHANGEABLE = List.of("lr", "momentum", "updateOrder");

  public SettingChange {
    if (!CHANGEABLE.contains(setting)) {
      throw new IllegalArgumentException(
          "expected one of %s, got %s".formatted(String.join(", ", CHANGEABLE), setting));
    }
  }

  /** What is given from then on. */
  public Given given(String where) {
    return new Given(Settings.ALL.named(setting), to, where);
  }

  static boolean isNumber(String setting) {
    Setting<?> named = Settings.ALL.named(setting);
    return named.form().kind() == Form.Kind.NUMBER;
  }

  @Override
  public void write(JsonOutput out) {
    out.key("setting").value(setting).key("to");
    if (isNumber(setting)) {
      out.value(Double.parseDouble(to));
    } else {
      out.value(to);
    }
  }
}
