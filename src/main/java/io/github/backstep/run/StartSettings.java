package io.github.backstep.run;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.catalogue.UnknownNameException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The settings that decide how a run starts, so that only another run can have them otherwise. */
public final class StartSettings {
  private static final List<String> OF_SAMPLES = List.of("samples", "noise", "rows", "testShare");

  /** All of them, those of the samples last. With another data set it would be no variation. */
  public static final List<Setting<?>> ALL =
      Settings.ALL.entries().stream()
          .filter(setting -> SettingChange.named(setting.name()).isEmpty())
          .filter(setting -> !setting.equals(Settings.DATA))
          .sorted(Comparator.comparing(setting -> OF_SAMPLES.contains(setting.name())))
          .toList();

  private StartSettings() {}

  /**
   * A value of one of them.
   *
   * @param name as the setting or its option is called
   * @throws EditException if there is no such setting, or it cannot have this value
   */
  public static Assignment assigned(String name, String value) {
    Setting<?> setting =
        ALL.stream()
            .filter(it -> it.name().equals(name) || OptionNames.of(it.name()).equals("--" + name))
            .findFirst()
            .orElseThrow(() -> new EditException(unknown(name)));
    try {
      return new Assignment(setting, value);
    } catch (ConfigException | UnknownNameException e) {
      throw new EditException(setting.name() + ": " + e.getMessage(), e);
    }
  }

  private static String unknown(String name) {
    if (name.equals(Settings.DATA.name())) {
      return "other data make another run altogether. Press Esc, then =, and type --data";
    }
    List<String> all = new ArrayList<>(SettingChange.CHANGEABLE);
    ALL.forEach(setting -> all.add(setting.name()));
    return "no setting '%s'%s"
        .formatted(
            name,
            NearestName.of(name, all)
                .map(it -> ", did you mean " + it + "?")
                .orElse(". There is: " + String.join(", ", all)));
  }
}
