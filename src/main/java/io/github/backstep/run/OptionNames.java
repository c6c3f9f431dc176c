package io.github.backstep.run;

import java.util.Locale;

/** How settings are called on the command line. */
public final class OptionNames {
  private OptionNames() {}

  /** The option for a setting: {@code --test-share} for {@code testShare}. */
  public static String of(String setting) {
    return "--" + setting.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
