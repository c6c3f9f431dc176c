package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.network.Activations;
import io.github.backstep.network.UpdateOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {
  private static final RunConfig MOONS = Presets.MOONS.config();

  private static String written(RunConfig config, String... edits) {
    List<Edit> all = Stream.of(edits).map(Edit::parse).toList();
    return CommandLine.of(config, new Edits(all)).toString();
  }

  @Test
  void runIsWrittenByWhatSetsItApartFromAPreset() {
    assertEquals("", written(MOONS));
    assertEquals("--preset notebook-digits", written(Presets.NOTEBOOK_DIGITS.config()));
    assertEquals("--lr 0.05", written(MOONS.withTraining(MOONS.training().withLearningRate(0.05))));
    assertEquals(
        "--activation sigmoid --edit \"step 3: W1[0,2] = 0\" --edit \"step 9: lr = 0.5\"",
        written(
            MOONS.withModel(MOONS.model().withActivation(Activations.ALL.named("sigmoid"))),
            "9: lr = 0.5",
            "3: W1[0,2] = 0"));
  }

  static Stream<RunConfig> configs() {
    List<RunConfig> configs = new ArrayList<>();
    Presets.ALL.entries().stream().map(Preset::config).forEach(configs::add);
    Presets.ALL.entries().stream()
        .map(Preset::config)
        .map(it -> it.withTraining(it.training().withUpdateOrder(UpdateOrders.INTERLEAVED)))
        .map(it -> it.withModel(it.model().withLayers(List.of())).withSeed(7))
        .forEach(configs::add);
    configs.add(SmallRuns.config());
    return configs.stream();
  }

  @ParameterizedTest
  @MethodSource("configs")
  void whatIsWrittenGivesTheSameConfiguration(RunConfig config) {
    List<String> words = CommandLine.of(config, Edits.NONE).words();
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2) {
      String option = words.get(i);
      Setting<?> setting =
          Settings.GIVEN.entries().stream()
              .filter(it -> OptionNames.of(it.name()).equals(option))
              .findFirst()
              .orElseThrow();
      given.add(new Given(setting, words.get(i + 1), option));
    }
    assertEquals(config, new GivenSettings(given).config());
  }
}
