package io.github.backstep.cli;

import io.github.backstep.run.Form;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenEdit;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.OptionNames;
import io.github.backstep.run.Preset;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.trace.ConfigFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say what to train, called RUN in usage lines: one for each setting, one for a
 * file of settings, and one for what is to be changed while it goes on. Options win over the file,
 * both win over the preset.
 */
final class RunOptions {
  private static final Preset DEFAULT = Presets.ALL.entries().get(0);

  private final OptionSpec file =
      OptionSpec.builder("--config")
          .type(String.class)
          .paramLabel("FILE")
          .description("settings from a JSON file, over which options win")
          .build();

  private final OptionSpec edit =
      OptionSpec.builder("--edit")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .paramLabel("EDIT")
          .description(
              "change something before a step, and from then on: \"step 100: lr = 0.05\", also"
                  + " momentum, updateOrder, a cell as W1[3,2] = 0, the label of a training row as"
                  + " label 17 = 1. Can be given several times")
          .build();

  private final String heading;
  private final boolean editable;
  private final List<Choice> choices;

  private RunOptions(String heading, boolean editable, Collection<Setting<?>> settings) {
    this.heading = heading;
    this.editable = editable;
    this.choices = settings.stream().map(setting -> new Choice(setting, option(setting))).toList();
  }

  /** A setting and the option that says it. */
  private record Choice(Setting<?> setting, OptionSpec option) {}

  /** Everything that can be said of a run. */
  static RunOptions ofRun() {
    String heading = "RUN, what to train [in brackets: the preset %s]:".formatted(DEFAULT.name());
    return new RunOptions(heading, true, Settings.GIVEN.entries());
  }

  /** What can be said of the data of a run, but for its name. */
  static RunOptions ofData() {
    return new RunOptions(
        "Which samples [in brackets: the usual]:",
        false,
        Stream.of("samples", "noise", "rows", "testShare", "seed")
            .<Setting<?>>map(Settings.ALL::named)
            .toList());
  }

  private static OptionSpec option(Setting<?> setting) {
    List<String> choices = setting.form().choices();
    return OptionSpec.builder(OptionNames.of(setting.name()))
        .type(String.class)
        .paramLabel(label(setting.form().kind()))
        .description(description(setting).replace("%", "%%"))
        .completionCandidates(choices)
        .build();
  }

  private static String label(Form.Kind kind) {
    return switch (kind) {
      case NAME -> "NAME";
      case NUMBER -> "X";
      case WHOLE, WHOLE_OR_ALL -> "N";
      case LAYERS -> "N,N";
    };
  }

  private static String description(Setting<?> setting) {
    List<String> choices = setting.form().choices();
    String listed = choices.isEmpty() ? "" : ": " + String.join(", ", choices);
    String preset = setting.textOf(DEFAULT.config());
    String value = preset.isEmpty() ? DEFAULT.name() : preset;
    return setting.summary() + listed + " [" + value + "]";
  }

  /** All of them, under one heading in help texts. */
  ArgGroupSpec group() {
    ArgGroupSpec.Builder group =
        ArgGroupSpec.builder().heading(heading).exclusive(false).validate(false);
    for (Choice choice : choices) {
      group.addArg(choice.option());
      if (choice.setting().name().equals(Settings.PRESET.name())) {
        group.addArg(file);
      }
    }
    if (editable) {
      group.addArg(edit);
    }
    return group.build();
  }

  /** The configuration that was asked for. */
  RunConfig config() {
    return given().config();
  }

  /** The run that was asked for, ready to go. */
  Run prepare(Shell shell) {
    return given().prepare(shell.dataFolder());
  }

  /** The configuration that was asked for, on the data of this name. */
  RunConfig config(String data, String where) {
    List<Given> given = new ArrayList<>(given().given());
    given.add(new Given(Settings.ALL.named("data"), data, where));
    return new GivenSettings(given).config();
  }

  /**
   * Fails if anything was said of a run where there is one already.
   *
   * @param where in which case nothing can be said
   */
  void requireNone(String where) {
    GivenSettings given = given();
    Stream.concat(
            given.given().stream().map(Given::where), given.edits().stream().map(GivenEdit::where))
        .findFirst()
        .ifPresent(
            option -> {
              throw new UsageException(
                  "%s: expected no such option %s. Leave it out".formatted(option, where));
            });
  }

  private GivenSettings given() {
    List<Given> given = new ArrayList<>();
    List<GivenEdit> edits = new ArrayList<>();
    requireOnce(file);
    String path = file.getValue();
    if (path != null) {
      GivenSettings inFile = configFile(path).read();
      given.addAll(inFile.given());
      edits.addAll(inFile.edits());
    }
    for (Choice choice : choices) {
      requireOnce(choice.option());
      String text = choice.option().getValue();
      if (text != null) {
        given.add(new Given(choice.setting(), text, choice.option().longestName()));
      }
    }
    edit.originalStringValues().forEach(text -> edits.add(new GivenEdit(text, edit.longestName())));
    return new GivenSettings(given, edits);
  }

  /** Picocli lets options of a group be repeated. */
  private static void requireOnce(OptionSpec option) {
    List<String> values = option.originalStringValues();
    if (values.size() > 1) {
      throw new UsageException(
          option.longestName() + ": expected once, got " + String.join(" and ", values));
    }
  }

  private static ConfigFile configFile(String path) {
    try {
      return new ConfigFile(Path.of(path));
    } catch (InvalidPathException e) {
      throw new UsageException("--config: expected a file's name, got '" + path + "'");
    }
  }
}
