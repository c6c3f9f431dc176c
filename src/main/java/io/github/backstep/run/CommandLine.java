package io.github.backstep.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run as options of a command line: the preset it differs from least, what it has otherwise, and
 * its edits.
 */
public record CommandLine(List<String> words) {
  public CommandLine {
    words = List.copyOf(words);
  }

  public static CommandLine of(RunConfig config, Edits edits) {
    List<String> words = new ArrayList<>(shortest(config));
    for (Edit edit : edits.all()) {
      words.add("--edit");
      words.add(edit.toString());
    }
    return new CommandLine(words);
  }

  private static List<String> shortest(RunConfig config) {
    return Presets.ALL.entries().stream()
        .map(preset -> options(preset, config))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  /** What is given for a configuration besides a preset; one setting may set another. */
  private static List<String> options(Preset preset, RunConfig config) {
    List<String> words = new ArrayList<>();
    if (!preset.equals(Presets.ALL.entries().get(0))) {
      words.add(OptionNames.of(Settings.PRESET.name()));
      words.add(preset.name());
    }
    RunConfig made = preset.config();
    for (Setting<?> setting : Settings.ALL.entries()) {
      String text = setting.textOf(config);
      if (!text.equals(setting.textOf(made))) {
        made = setting.put(made, text);
        words.add(OptionNames.of(setting.name()));
        words.add(text);
      }
    }
    return words;
  }

  /** The words as a shell takes them. */
  @Override
  public String toString() {
    return String.join(" ", words.stream().map(CommandLine::quoted).toList());
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9,._-]+") ? word : '"' + word + '"';
  }
}
