package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SettingsTest {
  static Stream<Setting<?>> settings() {
    return Settings.ALL.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void textOfASettingMakesTheSameSetting(Setting<?> setting) {
    RunConfig config = Presets.NOTEBOOK_MOONS.config();
    assertEquals(config, setting.put(config, setting.textOf(config)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyChoiceOfASettingCanBePut(Setting<?> setting) {
    for (String choice : setting.form().choices()) {
      RunConfig config = setting.put(Presets.MOONS.config(), choice);
      assertEquals(choice, setting.textOf(config));
    }
  }

  @Test
  void laterSettingsCountAndEarlierOnesMustBePossible() {
    Setting<?> lr = Settings.ALL.named("lr");
    Given file = new Given(lr, "0.2", "run.json:1: $.lr");
    Given option = new Given(lr, "0.3", "--lr");
    Given impossible = new Given(lr, "-1", "run.json:1: $.lr");
    RunConfig config = new GivenSettings(List.of(file, option)).config();
    assertEquals(0.3, config.training().learningRate());
    GivenSettings wrong = new GivenSettings(List.of(impossible, option));
    assertThrows(GivenException.class, wrong::config);
  }

  @Test
  void whatOnlyTheDataShowsToBeTooLargeIsNamedWhereItWasGiven() {
    GivenSettings given =
        new GivenSettings(
            List.of(
                new Given(Settings.ALL.named("epochs"), "1000000", "--epochs"),
                new Given(Settings.ALL.named("batch"), "1", "--batch"),
                new Given(Settings.ALL.named("samples"), "10000", "--samples")));
    Exception e = assertThrows(GivenException.class, () -> given.prepare(Path.of(".")));
    assertEquals(
        "--epochs: expected at most 124999 of 8000 mini-batches each, got 1000000", e.getMessage());
  }
}
