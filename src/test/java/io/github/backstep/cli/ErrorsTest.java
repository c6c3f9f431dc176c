package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ErrorsTest {
  private static final String SEE_TRAIN = "See: backstep train --help";

  static Stream<Arguments> numbers() {
    return Stream.of(
        train("--layers: expected 1 to 4096 neurons in each hidden layer, got 0", "--layers", "0"),
        train("--layers: expected a list of whole numbers, got '16,x'", "--layers", "16,x"),
        train("--layers: expected a list of whole numbers, got ''", "--layers", ""),
        train(
            "--layers: expected at most 32 hidden layers, got 33",
            "--layers",
            "1" + ",1".repeat(32)),
        train("--lr: expected a number, got 'nan'", "--lr", "nan"),
        train("--lr: expected a number, got 'abc'", "--lr", "abc"),
        train("--lr: expected a number, got '0,1'", "--lr", "0,1"),
        train("--lr: expected a number, got ''", "--lr="),
        train("--lr: expected a finite number above 0, got 0.0", "--lr", "0"),
        train("--lr: expected a finite number above 0, got Infinity", "--lr", "1e999"),
        train("--batch: expected 1 to 1000000, got 0", "--batch", "0"),
        train("--momentum: expected a number from 0 to below 1, got 1.5", "--momentum", "1.5"),
        train("--seed: expected 0 to 4294967295, got -1", "--seed", "-1"),
        train("--epochs: expected 1 to 1000000, got 0", "--epochs", "0"),
        train("--epochs: expected a whole number, got '1e3'", "--epochs", "1e3"),
        train(
            "--epochs: expected a smaller whole number, got '99999999999'",
            "--epochs",
            "99999999999"),
        train("--samples: expected 2 to 1000000, got 1", "--samples", "1"),
        train("--noise: expected a finite number of 0 or more, got -1.0", "--noise", "-1"),
        train("--rows: expected 2 or more, got 1", "--rows", "1"),
        train("--rows: expected a whole number, or \"all\", got 'some'", "--rows", "some"),
        train("--test-share: expected a number between 0 and 1, got 1.0", "--test-share", "1"),
        train("--every: expected 1 or more epochs, got 0", "--every", "0"),
        train("--every: expected a whole number, got 'x'", "--every", "x"),
        train(
            "moons: expected at most its 1000 samples, got 5000. Ask for fewer rows.",
            "--rows",
            "5000"),
        train(
            "--epochs: expected at most 1249 of 800000 mini-batches each, got 1000000",
            "--epochs=1000000",
            "--batch=1",
            "--samples=1000000"));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        train(
            "--preset: unknown preset 'mons', did you mean 'moons'? There is: "
                + listed(Presets.ALL.names()),
            "--preset",
            "mons"),
        train(
            "--data: unknown data set 'moon', did you mean 'moons'? There is: "
                + listed(Datasets.ALL.names()),
            "--data",
            "moon"),
        train(
            "--activation: unknown activation 'rlu', did you mean 'relu'? There is: "
                + listed(Activations.ALL.names()),
            "--activation",
            "rlu"),
        train(
            "--init: unknown initialiser 'xaver', did you mean 'xavier'? There is: "
                + listed(Initialisers.ALL.names()),
            "--init",
            "xaver"),
        train(
            "--update-order: unknown update order 'intrleaved', did you mean 'interleaved'? There"
                + " is: "
                + listed(UpdateOrders.ALL.names()),
            "--update-order",
            "intrleaved"));
  }

  static Stream<Arguments> commandLines() {
    String commands = HelpTest.commands().collect(Collectors.joining(", "));
    return Stream.of(
        arguments(
            "unknown command 'trian', did you mean 'train'? There is: " + commands, args("trian")),
        arguments("unknown command ''. There is: " + commands, args("")),
        arguments("unknown option '--foo'. See: backstep --help", args("--foo")),
        arguments("--lang: expected en or fr, got \"de\"", args("step", "--lang", "de")),
        arguments(
            "--every: expected after a command, got before it. Write: backstep train --every …",
            args("--every", "1", "train")),
        arguments(
            "data: unknown command 'lst', did you mean 'list'? There is: list, fetch, info",
            args("data", "lst")),
        arguments(
            "--rows: expected after a command, got before it. Write: backstep data info --rows …",
            args("data", "--rows", "5", "info", "moons")),
        arguments(
            "data list: unknown option '--json'. See: backstep data list --help",
            args("data", "list", "--json")),
        arguments(
            "NAME: expected NAME (the data set, such as moons), got nothing", args("data", "info")),
        train(
            "train: unknown option '--prset', did you mean '--preset'? " + SEE_TRAIN,
            "--prset",
            "x"),
        train("train: unknown option '--lrr', did you mean '--lr'? " + SEE_TRAIN, "--lrr=0.1"),
        train("train: unknown option '-x'. " + SEE_TRAIN, "-x"),
        train("train: unexpected 'foo'. " + SEE_TRAIN, "foo"),
        train("train: unexpected 'epochs', did you mean '--epochs'? " + SEE_TRAIN, "epochs", "20"),
        train("train: unexpected 'moons', did you mean '--preset moons'? " + SEE_TRAIN, "moons"),
        train("--lr: expected X (learning rate η [0.1]), got nothing", "--lr"),
        train("--lr: expected X (learning rate η [0.1]), got nothing", "--lr", "--json"),
        train("--lr: expected once, got 1 and 2", "--lr", "1", "--lr", "2"),
        train("--every: expected once, got twice", "--every", "1", "--every", "2"),
        train("--json: expected no value, got 'x'", "--json=x"),
        train("no-such.json: there is no such file", "--config", "no-such.json"));
  }

  static Stream<Arguments> data() {
    return Stream.of(
        arguments(
            "NAME: unknown data set 'mon', did you mean 'moons'? There is: "
                + listed(Datasets.ALL.names()),
            args("data", "info", "mon")),
        arguments(
            "unknown data set to fetch 'moons'. There is: mnist", args("data", "fetch", "moons")),
        arguments(
            "--from: expected a URL, such as http://localhost:8000/mnist/, got 'a b'",
            args("data", "fetch", "mnist", "--from", "a b")),
        arguments(
            "--from: expected a URL, such as http://localhost:8000/mnist/, got 'ftp://host/'",
            args("data", "fetch", "mnist", "--from", "ftp://host/")),
        arguments(
            "moons: expected at most its 1000 samples, got 5000. Ask for fewer rows.",
            args("data", "info", "moons", "--rows", "5000")));
  }

  static Stream<Arguments> addresses() {
    String gradients = "check-gradients";
    return Stream.of(
        arguments(
            "--at: expected an address, such as \"step 0 / dW1\", got nothing", args("inspect")),
        inspect(
            "--at: 'foo' is no address. Write one as: step 165 / delta2[3,7], or e6.b15 / dW1, or"
                + " start / W1",
            "foo"),
        inspect("step 99999 / W1: this run has steps 0 to 4999", "99999/W1"),
        inspect("e6.b25: an epoch of this run has batches b0 to b24", "e6.b25 / W1"),
        inspect("e200.b0: this run has epochs e0 to e199", "e200 / W1"),
        inspect(
            "step 3 / W1[9,9]: it has shape [2, 16], so rows 0 to 1 and columns 0 to 15",
            "step 3 / W1[9,9]"),
        inspect(
            "start / dW1: no tensor dW1 here, did you mean W1? There is: "
                + "W1 b1 W2 b2 W3 b3 vW1 vb1 vW2 vb2 vW3 vb3",
            "start / dW1"),
        arguments(
            "step 3 / dW1: which cell? It has shape [2, 16], so for example step 3 / dW1[0,0]",
            args("inspect", "--at", "step 3 / dW1", "--why")),
        arguments(
            "--at: expected a step, such as \"step 0\", got 'step 0 / W1'",
            args(gradients, "--at", "step 0 / W1")),
        arguments(
            "--at: expected a step, such as \"step 0\", got 'start'",
            args(gradients, "--at", "start")),
        arguments(
            "--tolerance: expected a finite number above 0, got 0.0",
            args(gradients, "--tolerance", "0")),
        arguments("--tolerance: expected a number, got 'x'", args(gradients, "--tolerance", "x")),
        arguments("--cells: expected a whole number, got '1.5'", args(gradients, "--cells", "1.5")),
        arguments("--cells: expected 1 or more, got -3", args(gradients, "--cells", "-3")));
  }

  @ParameterizedTest
  @MethodSource({"numbers", "names", "commandLines", "data", "addresses"})
  void mistakesEndWithOneLineAndCode2(String error, String[] args) {
    assertEquals(new Answer(2, "", "backstep: " + error + "\n"), Answer.to(args));
  }

  @Test
  void errorsInFilesNameFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("run.json"), "{\n \"lr\": 0.1,\n \"epochs\": 0}");
    Answer answer = Answer.to("train", "--config", file.toString());
    assertEquals(
        new Answer(2, "", "backstep: " + file + ":3: $.epochs: expected 1 to 1000000, got 0\n"),
        answer);
  }

  @Test
  void debugShowsTheStackTraceOfAMistake() {
    Answer answer = Answer.to("train", "--lr", "abc", "--debug");
    assertEquals(2, answer.code());
    assertTrue(
        answer.err().startsWith("backstep: --lr: expected a number, got 'abc'\n"), answer.err());
    assertTrue(answer.err().contains("\tat io.github.backstep.run."), answer.err());
  }

  @Test
  void debugShowsTheStackTraceEvenIfTheRestCannotBeParsed() {
    Answer answer = Answer.to("--debug", "trian");
    assertTrue(answer.err().contains("\tat picocli."), answer.err());
  }

  private static Arguments train(String error, String... options) {
    return arguments(
        error, Stream.concat(Stream.of("train"), Stream.of(options)).toArray(String[]::new));
  }

  private static Arguments inspect(String error, String at) {
    return arguments(error, args("inspect", "--at", at));
  }

  private static String[] args(String... args) {
    return args;
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }
}
