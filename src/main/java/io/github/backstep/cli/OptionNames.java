package io.github.backstep.cli;

import java.util.Locale;

/** How settings are called on the command line. */
final class OptionNames {
  private OptionNames() {}

  /** The option for a setting: {@code --test-share} for {@code testShare}. */
  static String of(String setting) {
    return "--" + setting.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
