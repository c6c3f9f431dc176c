package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Presets;
import io.github.backstep.run.RunConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class RunOptionsTest {
  private static final RunConfig MOONS = Presets.MOONS.config();

  @TempDir private Path folder;

  private static RunConfig config(String... options) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Shell shell = new Shell(nowhere, nowhere, OptionalInt.empty(), Answer.UNICODE);
    CommandLine root = Backstep.commandLine(shell);
    root.parseArgs(Stream.concat(Stream.of("train"), Stream.of(options)).toArray(String[]::new));
    return root.getSubcommands().get("train").<TrainCommand>getCommand().run.config();
  }

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("run.json"), json).toString();
  }

  @Test
  void withoutOptionsItIsTheFirstPreset() {
    assertEquals(MOONS, config());
  }

  @Test
  void presetIsWhatOptionsVary() {
    assertEquals(
        Presets.NOTEBOOK_MOONS.config().withSeed(7),
        config("--seed", "7", "--preset", "notebook-moons"));
  }

  @Test
  void everyOptionChangesItsSetting() {
    assertEquals(
        new RunConfig(
            MOONS
                .data()
                .withSamples(50)
                .withNoise(0.5)
                .withRows(OptionalInt.of(40))
                .withTestShare(0.25),
            MOONS
                .model()
                .withLayers(List.of(3, 4, 5))
                .withActivation(Activations.SIGMOID)
                .withInitialiser(Initialisers.UNIFORM),
            MOONS
                .training()
                .withLearningRate(0.5)
                .withMomentum(0)
                .withBatchSize(8)
                .withEpochs(3)
                .withUpdateOrder(UpdateOrders.INTERLEAVED),
            4294967295L),
        config(
            "--data=moons",
            "--samples=50",
            "--noise=.5",
            "--rows=40",
            "--test-share=0.25",
            "--layers=3, 4,5",
            "--init=uniform",
            "--activation=sigmoid",
            "--lr=5e-1",
            "--momentum=0",
            "--batch=8",
            "--epochs=3",
            "--seed=4294967295",
            "--update-order=interleaved"));
  }

  @Test
  void optionsWinOverTheFileAndTheFileOverThePreset() throws IOException {
    String file = file("{\"preset\": \"notebook-moons\", \"lr\": 0.2, \"batch\": 16}");
    RunConfig expected =
        MOONS.withTraining(MOONS.training().withLearningRate(0.3).withBatchSize(16));
    assertEquals(
        expected.withTraining(expected.training().withUpdateOrder(UpdateOrders.INTERLEAVED)),
        config("--config", file, "--lr", "0.3"));
    assertEquals(expected, config("--config", file, "--lr", "0.3", "--preset", "moons"));
  }

  @Test
  void anActivationBringsItsInitialiserUnlessOneIsGiven() throws IOException {
    assertEquals(Initialisers.XAVIER, config("--activation", "sigmoid").model().initialiser());
    assertEquals(
        Initialisers.ZEROS,
        config("--init", "zeros", "--activation", "sigmoid").model().initialiser());
    assertEquals(
        Initialisers.ZEROS,
        config("--config", file("{\"init\": \"zeros\"}"), "--activation", "sigmoid")
            .model()
            .initialiser());
  }

  @Test
  void noneMeansNoHiddenLayersAndAllMeansEveryRow() {
    assertEquals(List.of(), config("--layers", "none").model().layers());
    assertEquals(OptionalInt.empty(), config("--rows", "all").data().rows());
  }
}
