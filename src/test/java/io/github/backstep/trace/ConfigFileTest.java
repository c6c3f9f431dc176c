package io.github.backstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialiser;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenEdit;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.Preset;
import io.github.backstep.run.Presets;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfigFileTest {
  private static final RunConfig MOONS = Presets.MOONS.config();
  private static final String JSON =
      "expected JSON (double quotes, no comments, no comma before a closing bracket), got ";

  @TempDir private Path folder;

  private ConfigFile file(byte[] content) throws IOException {
    return new ConfigFile(Files.write(folder.resolve("run.json"), content));
  }

  private ConfigFile file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  private String errorOf(ConfigFile file) {
    String message = assertThrows(GivenException.class, file::read).getMessage();
    return message.replace(folder + "/", "");
  }

  @Test
  void everySettingIsReadWithItsLine() throws IOException {
    List<Given> given =
        file("{\"preset\": \"moons\",\n\n \"layers\": [3, 4],\n\"lr\": 5e-2}").read().given();
    String path = folder.resolve("run.json").toString();
    assertEquals(
        List.of(
            new Given(Settings.PRESET, "moons", path + ":1: $.preset"),
            new Given(Settings.ALL.named("layers"), "3,4", path + ":3: $.layers"),
            new Given(Settings.ALL.named("lr"), "5e-2", path + ":4: $.lr")),
        given);
  }

  static Stream<Arguments> mistakes() {
    String known = String.join(", ", Settings.GIVEN.names());
    return Stream.of(
        arguments("", "run.json: expected a JSON object, got an empty file"),
        arguments(" \n\n", "run.json: expected a JSON object, got an empty file"),
        arguments("[1]", "run.json:1: $: expected an object with settings, got an array"),
        arguments("{\"lr\": 1\n \"epochs\": 2}", "run.json:2: $.lr: " + JSON + "'\"epochs\": 2}'"),
        arguments("{\"lr\": 1,\n", "run.json:1: $: " + JSON + "the end of the file"),
        arguments("{\n lr: 1}", "run.json:2: $: " + JSON + "'lr: 1}'"),
        arguments("{\n // why\n}", "run.json:2: $: " + JSON + "'// why'"),
        arguments("{\"lr\": 1,\n}", "run.json:2: $.lr: " + JSON + "'}'"),
        arguments("{'lr': 1}", "run.json:1: $: " + JSON + "'{'lr': 1}'"),
        arguments("{\"lr\": NaN}", "run.json:1: $.lr: " + JSON + "'{\"lr\": NaN}'"),
        arguments("{\"lr\": 1}\nx", "run.json:2: $: " + JSON + "'x'"),
        arguments("{\"lr\": 1}\n{}", "run.json:2: $: " + JSON + "'{}'"),
        arguments("{\"lr\": \"0.1\"}", "run.json:1: $.lr: expected a number, got \"0.1\""),
        arguments("{\"lr\": null}", "run.json:1: $.lr: expected a number, got null"),
        arguments("{\"lr\": true}", "run.json:1: $.lr: expected a number, got true"),
        arguments("{\"lr\": {}}", "run.json:1: $.lr: expected a number, got an object"),
        arguments("{\"data\": 3}", "run.json:1: $.data: expected a name, got 3"),
        arguments(
            "{\"layers\": 16}", "run.json:1: $.layers: expected a list of whole numbers, got 16"),
        arguments(
            "{\"layers\": [16,\n \"x\"]}",
            "run.json:2: $.layers[1]: expected a whole number, got \"x\""),
        arguments(
            "{\"layers\": [1.5]}", "run.json:1: $.layers[0]: expected a whole number, got 1.5"),
        arguments(
            "{\"rows\": \"some\"}",
            "run.json:1: $.rows: expected a whole number, or \"all\", got \"some\""),
        arguments(
            "{\"lr\": 1,\n \"lr\": 2}",
            "run.json:2: $.lr: expected each setting once, got it in line 1 already"),
        arguments(
            "{\"activatoin\": \"relu\"}",
            "run.json:1: $.activatoin: unknown setting 'activatoin', did you mean 'activation'?"
                + " There is: "
                + known),
        arguments(
            "{\"layers\": " + "[".repeat(100_000),
            "run.json:1: $.layers[0]: expected a whole number, got an array"),
        arguments(
            "[".repeat(100_000), "run.json:1: $: expected an object with settings, got an array"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreNamedWithFileLineAndPath(String content, String error) throws IOException {
    assertEquals(error, errorOf(file(content)));
  }

  static Stream<Arguments> impossibleValues() {
    return Stream.of(
        arguments("{\n\"epochs\": 0}", "run.json:2: $.epochs: expected 1 to 1000000, got 0"),
        arguments("{\"epochs\": 1.5}", "run.json:1: $.epochs: expected a whole number, got '1.5'"),
        arguments(
            "{\"lr\": 1e999}", "run.json:1: $.lr: expected a finite number above 0, got Infinity"),
        arguments(
            "{\"layers\": [0]}",
            "run.json:1: $.layers: expected 1 to 4096 neurons in each hidden layer, got 0"),
        arguments(
            "{\"activation\": \"rlu\"}",
            "run.json:1: $.activation: unknown activation 'rlu', did you mean 'relu'? There is: "
                + String.join(", ", Activations.ALL.names())));
  }

  @ParameterizedTest
  @MethodSource("impossibleValues")
  void impossibleValuesAreNamedWithFileLineAndPath(String content, String error)
      throws IOException {
    GivenSettings given = file(content).read();
    String message = assertThrows(GivenException.class, given::config).getMessage();
    assertEquals(error, message.replace(folder + "/", ""));
  }

  @Test
  void whatIsNoTextFileIsNamed() throws IOException {
    assertEquals(
        "no.json: there is no such file", errorOf(new ConfigFile(folder.resolve("no.json"))));
    assertEquals(folder + ": expected a file, got a directory", errorOf(new ConfigFile(folder)));
    assertEquals(
        "run.json: expected text in UTF-8, got other bytes", errorOf(file(new byte[] {'{', -1})));
    assertEquals(
        "run.json: expected at most 1048576 bytes of JSON, got more",
        errorOf(file(" ".repeat(2 << 20))));
  }

  @Test
  void byteOrderMarkIsTolerated() throws IOException {
    assertEquals(1, file("\ufeff{\"epochs\": 1}").read().given().size());
  }

  @Test
  void editsAreReadWithTheirLines() throws IOException {
    List<GivenEdit> edits =
        file("{\"edits\": [\"step 1: lr = 1\",\n \"2: W1[0,0] = 0\"]}").read().edits();
    String path = folder.resolve("run.json").toString();
    assertEquals(
        List.of(
            new GivenEdit("step 1: lr = 1", path + ":1: $.edits[0]"),
            new GivenEdit("2: W1[0,0] = 0", path + ":2: $.edits[1]")),
        edits);
    assertEquals(
        "run.json:1: $.edits: expected a list of edits, such as [\"step 100: lr = 0.05\"], got 3",
        errorOf(file("{\"edits\": 3}")));
    assertEquals(
        "run.json:1: $.edits[0]: expected an edit, such as \"step 100: lr = 0.05\", got 3",
        errorOf(file("{\"edits\": [3]}")));
  }

  static Stream<RunConfig> configs() {
    List<RunConfig> configs = new ArrayList<>();
    Presets.ALL.entries().stream().map(Preset::config).forEach(configs::add);
    for (Activation activation : Activations.ALL.entries()) {
      configs.add(MOONS.withModel(MOONS.model().withActivation(activation)));
    }
    for (Initialiser initialiser : Initialisers.ALL.entries()) {
      configs.add(MOONS.withModel(MOONS.model().withInitialiser(initialiser)));
    }
    for (UpdateOrder order : UpdateOrders.ALL.entries()) {
      configs.add(MOONS.withTraining(MOONS.training().withUpdateOrder(order)));
    }
    configs.add(MOONS.withModel(MOONS.model().withLayers(List.of())).withSeed(4294967295L));
    configs.add(MOONS.withData(MOONS.data().withRows(OptionalInt.of(77)).withNoise(1e-300)));
    configs.add(MOONS.withTraining(MOONS.training().withLearningRate(0.1 + 0.2)));
    return configs.stream();
  }

  @ParameterizedTest
  @MethodSource("configs")
  void whatIsWrittenIsReadAsTheSameConfiguration(RunConfig config) throws IOException {
    assertEquals(config, file(ConfigFile.fields(config).toString()).read().config());
  }

  @Test
  void everySettingIsWritten() {
    assertEquals(
        "{\"data\":\"moons\",\"samples\":1000,\"noise\":0.2,\"rows\":\"all\",\"testShare\":0.2,"
            + "\"layers\":[16,16],\"activation\":\"relu\",\"init\":\"he\",\"lr\":0.1,\"momentum\":0.9,"
            + "\"batch\":32,\"epochs\":200,\"seed\":42,\"updateOrder\":\"after-backprop\"}",
        ConfigFile.fields(MOONS).toString());
  }
}
