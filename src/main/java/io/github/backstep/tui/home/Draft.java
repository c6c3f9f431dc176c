package io.github.backstep.tui.home;

import io.github.backstep.run.Given;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.OptionNames;
import io.github.backstep.run.Presets;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed for a run so far, right or wrong. It means what the same options mean on
 * the command line, and what is wrong with it is said in the same words.
 *
 * @param typed texts by the names of settings; what is not typed is as the others have it
 * @param given what of it can be
 * @param complaints what of it cannot be and why, by the names of settings
 */
record Draft(Map<String, String> typed, GivenSettings given, Map<String, String> complaints) {
  static final Draft EMPTY = of(Map.of());

  Draft {
    typed = Map.copyOf(typed);
    complaints = Map.copyOf(complaints);
  }

  private static Draft of(Map<String, String> typed) {
    List<Given> given = new ArrayList<>();
    Map<String, String> complaints = new HashMap<>();
    for (Setting<?> setting : Settings.GIVEN.entries()) {
      String text = typed.get(setting.name());
      if (text != null) {
        Given one = new Given(setting, text.strip(), OptionNames.of(setting.name()));
        add(one, given, complaints);
      }
    }
    return new Draft(typed, new GivenSettings(given), complaints);
  }

  private static void add(Given one, List<Given> given, Map<String, String> complaints) {
    given.add(one);
    try {
      new GivenSettings(given).config();
    } catch (GivenException e) {
      given.remove(one);
      complaints.put(one.setting().name(), String.valueOf(e.getMessage()));
    }
  }

  /** The run that comes of what can be. */
  RunConfig config() {
    return given.config();
  }

  /** The text of a setting: what was typed, or else what it is without that. */
  String text(Setting<?> setting) {
    String text = typed.get(setting.name());
    return text == null ? usual(setting) : text;
  }

  private String usual(Setting<?> setting) {
    String text = setting.textOf(config());
    return text.isEmpty() ? Presets.ALL.entries().get(0).name() : text;
  }

  boolean isTyped(Setting<?> setting) {
    return typed.containsKey(setting.name());
  }

  Draft with(Setting<?> setting, String text) {
    Map<String, String> more = new HashMap<>(typed);
    more.put(setting.name(), text);
    return of(more);
  }

  /** This draft with a setting left as the others have it. */
  Draft without(Setting<?> setting) {
    Map<String, String> fewer = new HashMap<>(typed);
    fewer.remove(setting.name());
    return of(fewer);
  }

  /** What is wrong with a setting; empty if nothing is. */
  String complaint(Setting<?> setting) {
    return complaints.getOrDefault(setting.name(), "");
  }
}
