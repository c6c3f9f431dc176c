package io.github.backstep.run;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.catalogue.UnknownNameException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another value of a setting, from a step on. Written {@code lr = 0.05}.
 *
 * @param setting one of {@link #CHANGEABLE}
 * @param to the value as the setting writes it: {@code 0.05}
 */
public record SettingChange(String setting, String to) implements Change {
  /** The settings that can change in the middle of a run. */
  public static final List<String> CHANGEABLE = List.of("lr", "momentum", "updateOrder");

  /** The letters of mathematics, and how options are called. */
  private static final Map<String, String> ALSO =
      Map.of(
          "η", "lr", "eta", "lr", "μ", "momentum", "mu", "momentum", "update-order", "updateOrder");

  /**
   * @throws EditException if it is another setting, or cannot have this value
   */
  public SettingChange {
    if (!CHANGEABLE.contains(setting)) {
      throw new EditException(unchangeable(setting));
    }
    to = written(setting, to);
  }

  /** The setting that is meant by a name or a letter, if it can change in the middle of a run. */
  public static Optional<String> named(String typed) {
    return Optional.of(ALSO.getOrDefault(typed, typed)).filter(CHANGEABLE::contains);
  }

  private static String unchangeable(String setting) {
    return "'%s' cannot change in the middle of a run%s What can: %s"
        .formatted(
            setting,
            NearestName.of(setting, CHANGEABLE)
                .map(name -> ", did you mean " + name + "?")
                .orElse("."),
            String.join(", ", CHANGEABLE));
  }

  /** A value as it is written after it was read. */
  private static String written(String name, String text) {
    Setting<?> setting = Settings.ALL.named(name);
    try {
      return setting.textOf(setting.put(Presets.MOONS.config(), text));
    } catch (ConfigException | UnknownNameException e) {
      throw new EditException(name + ": " + e.getMessage(), e);
    }
  }

  /** Whether its values are numbers rather than names. */
  public boolean isNumber() {
    return isNumber(setting);
  }

  /** Whether the values of a setting are numbers rather than names. */
  public static boolean isNumber(String setting) {
    return Settings.ALL.named(setting).form().kind() == Form.Kind.NUMBER;
  }

  @Override
  public void requirePossible(Run run) {
    // Whatever the setting can be, it can be in any run.
  }

  @Override
  public TrainingConfig into(TrainingConfig training) {
    RunConfig config = Presets.MOONS.config().withTraining(training);
    return Settings.ALL.named(setting).put(config, to).training();
  }

  @Override
  public String toString() {
    return setting + " = " + to;
  }
}
