package io.github.backstep.run;

import java.nio.file.Path;
import java.util.List;

/**
 * All that somebody gave for a run, in files and options.
 *
 * @param base what holds where nothing is given
 * @param given the weaker before the stronger; among them at most a few presets, of which the last
 *     counts
 * @param edits what is to be changed while the run goes on
 */
public record GivenSettings(RunConfig base, List<Given> given, List<GivenEdit> edits) {
  public GivenSettings {
    given = List.copyOf(given);
    edits = List.copyOf(edits);
  }

  /** What is given for the default run. */
  public GivenSettings(List<Given> given, List<GivenEdit> edits) {
    this(Presets.ALL.entries().get(0).config(), given, edits);
  }

  /** Settings alone. */
  public GivenSettings(List<Given> given) {
    this(given, List.of());
  }

  /**
   * The configuration that comes of it: the preset's, or else the base, with every other setting
   * put in. Where a setting was given twice, both must be possible and the later one counts.
   *
   * @throws GivenException if one of them cannot be
   */
  public RunConfig config() {
    RunConfig config = base;
    for (Setting<?> setting : Settings.GIVEN.entries()) {
      for (Given one : given) {
        config = one.setting().equals(setting) ? one.putInto(config) : config;
      }
    }
    return config;
  }

  /**
   * The run of this configuration with these edits, ready to go; see {@link Run#prepare}.
   *
   * @throws GivenException if one of the settings or of the edits cannot be
   */
  public Run prepare(Path dataFolder) {
    Run run = unedited(dataFolder);
    for (GivenEdit edit : edits) {
      run = edit.putInto(run);
    }
    return run;
  }

  private Run unedited(Path dataFolder) {
    try {
      return Run.prepare(config(), dataFolder);
    } catch (ConfigException e) {
      throw new GivenException(where(e.key()), e);
    }
  }

  private String where(String key) {
    return given.stream()
        .filter(one -> one.setting().name().equals(key))
        .reduce((weaker, stronger) -> stronger)
        .map(Given::where)
        .orElse(key);
  }
}
