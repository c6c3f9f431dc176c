package io.github.backstep.tui.stepper.journey;

import io.github.backstep.run.Given;
import io.github.backstep.run.GivenEdit;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.OptionNames;
import io.github.backstep.run.Run;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for another run: the file of a trace, or the name of a preset and options as on the
 * command line; or options alone, which then vary the run on the screen.
 */
public record RunText(String text) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final String EDIT = "--edit";

  /**
   * Opens it.
   *
   * @param here the run that options alone vary; null if there is none
   * @throws GivenException if there is no such run
   */
  public Subject open(@Nullable Run here, Surroundings surroundings) {
    List<String> words = words();
    String first = words.get(0);
    boolean isName = !first.startsWith("--");
    Optional<Path> file = isName ? file(first) : Optional.empty();
    if (file.isPresent()) {
      requireAlone(words);
      return Subject.of(Replays.of(TraceFile.open(file.get()), surroundings.dataFolder()));
    }
    return Subject.of(given(words, isName, here).prepare(surroundings.dataFolder()));
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().replaceAll("^[\"']|[\"']$", ""));
    }
    return words;
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void requireAlone(List<String> words) {
    if (words.size() > 1) {
      throw new GivenException(words.get(1), "a trace has its own run. Leave it out");
    }
  }

  private static GivenSettings given(List<String> words, boolean isName, @Nullable Run here) {
    List<Given> given = new ArrayList<>();
    List<GivenEdit> edits = new ArrayList<>();
    if (isName) {
      given.add(new Given(Settings.PRESET, words.get(0), words.get(0)));
    } else if (here != null) {
      here.edits().all().forEach(edit -> edits.add(new GivenEdit(edit.toString(), EDIT)));
    }
    for (int i = isName ? 1 : 0; i < words.size(); i += 2) {
      String option = words.get(i);
      String value = valueAfter(option, i + 1 < words.size() ? words.get(i + 1) : null);
      if (option.equals(EDIT)) {
        edits.add(new GivenEdit(value, EDIT));
      } else {
        given.add(new Given(setting(option), value, option));
      }
    }
    return isName || here == null
        ? new GivenSettings(given, edits)
        : new GivenSettings(here.config(), given, edits);
  }

  private static String valueAfter(String option, @Nullable String value) {
    if (value == null) {
      throw new GivenException(option, "expected a value after it, got nothing");
    }
    return value;
  }

  private static Setting<?> setting(String option) {
    return Settings.GIVEN.entries().stream()
        .filter(setting -> OptionNames.of(setting.name()).equals(option))
        .findFirst()
        .orElseThrow(
            () ->
                new GivenException(
                    option, "expected an option of a run, such as --lr 0.05 or --update-order"));
  }
}
