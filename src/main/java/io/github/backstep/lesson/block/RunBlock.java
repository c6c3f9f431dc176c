package io.github.backstep.lesson.block;

import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Spot;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code run}: which run the text that follows is about. Its keys are the settings of a run; {@code
 * preset} may name several, of which the first counts whose data are there: {@code mnist | digits}.
 *
 * @param configs what it may be, the best one first
 * @param compare whether it stands beside the run before it, which then stays
 * @param mark the settings as they were given
 */
public record RunBlock(List<RunConfig> configs, boolean compare, String mark, Spot spot)
    implements Block {
  private static final String COMPARE = "compare";

  public RunBlock {
    configs = List.copyOf(configs);
  }

  static RunBlock read(Entries entries) {
    Set<String> keys = new HashSet<>(Settings.GIVEN.names());
    keys.add(COMPARE);
    entries.allowing(keys, Set.of());
    List<RunConfig> configs =
        presets(entries).map(preset -> config(entries, preset)).distinct().toList();
    return new RunBlock(configs, entries.flag(COMPARE), mark(entries), entries.spot());
  }

  private static String mark(Entries entries) {
    return entries.all().stream()
        .map(entry -> entry.key() + "=" + entry.value())
        .sorted()
        .collect(Collectors.joining(" ", "run ", ""));
  }

  private static Stream<String> presets(Entries entries) {
    return entries
        .maybe(Settings.PRESET.name())
        .map(entry -> Arrays.stream(entry.value().split("\\|", -1)).map(String::strip))
        .orElse(Stream.of(""));
  }

  private static RunConfig config(Entries entries, String preset) {
    List<Given> given =
        entries.all().stream()
            .filter(entry -> !entry.key().equals(COMPARE))
            .map(entry -> given(entry, preset))
            .toList();
    try {
      return new GivenSettings(given).config();
    } catch (GivenException e) {
      throw problem(entries, e);
    }
  }

  private static Given given(Entry entry, String preset) {
    Setting<?> setting = Settings.GIVEN.named(entry.key());
    String value = setting.equals(Settings.PRESET) ? preset : entry.value();
    return new Given(setting, value, entry.key());
  }

  /** Told where the setting that cannot be was given. */
  private static LessonException problem(Entries entries, GivenException e) {
    String text = String.valueOf(e.getMessage());
    Spot spot =
        entries.all().stream()
            .filter(entry -> text.startsWith(entry.key() + ":"))
            .findFirst()
            .map(Entry::spot)
            .orElse(entries.spot());
    return new LessonException(spot, text);
  }
}
