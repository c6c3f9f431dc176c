package io.github.backstep.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.backstep.Reference;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read the same bits: Python with and without NumPy, and jq. */
final class ReadTraceScriptTest {
  private static final String SCRIPT = Path.of("traces", "read_trace.py").toString();

  /** Prints every cell of a trace in hexadecimal, each tensor on a line. */
  private static final String EVERY_CELL =
      """
      import sys
      sys.path.insert(0, "traces")
      sys.dont_write_bytecode = True
      import read_trace
      print("arrays" if read_trace.numpy else "lists")
      for line in read_trace.lines(sys.argv[1]):
          for name, record in line.get("values", {}).items():
              rows = read_trace.tensor(record)
              cells = " ".join(float(cell).hex() for row in rows for cell in row)
              print(next(iter(line)), line[next(iter(line))], name, cells)
      """;

  @TempDir private Path folder;

  @BeforeEach
  void needsPython() {
    assumeTrue(succeeds("python3", "--version"), "skipped: there is no python3");
  }

  private static boolean succeeds(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** How a process ended, and what it printed. */
  private record Outcome(int exit, String out) {}

  private static Outcome run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), out);
  }

  /** With NumPy, or where a module of its name stands in its way. */
  private Map<String, String> environment(boolean numpy) throws IOException {
    if (numpy) {
      assumeTrue(succeeds("python3", "-c", "import numpy"), "skipped: Python has no NumPy here");
      return Map.of();
    }
    Files.writeString(folder.resolve("numpy.py"), "raise ImportError('hidden')\n");
    return Map.of("PYTHONPATH", folder.toString());
  }

  private static Run run(String name) {
    return name.equals("exploding") ? SmallRuns.exploding() : SmallRuns.prepare();
  }

  private Path recorded(Run run, String name) {
    return Recordings.record(run, Recordings.FULL, folder.resolve(name));
  }

  private static String hexadecimal(double cell) {
    if (Double.isFinite(cell)) {
      return Double.toHexString(cell);
    }
    return Double.isNaN(cell) ? "nan" : cell > 0 ? "inf" : "-inf";
  }

  private static String cells(String line, int number, String name, Tensor tensor) {
    StringBuilder text = new StringBuilder(line + " " + number + " " + name);
    for (double cell : tensor.cells()) {
      text.append(' ').append(hexadecimal(cell));
    }
    return text.toString();
  }

  /** What the script should print of a run with a keyframe every four steps. */
  private static List<String> expected(Run run) {
    List<String> lines = new ArrayList<>();
    for (Step step : SmallRuns.steps(run)) {
      if (step.index() % 4 == 0) {
        run.start()
            .keySet()
            .forEach(name -> lines.add(cells("keyframe", step.index(), name, step.before(name))));
      }
      run.program()
          .tensors()
          .forEach(name -> lines.add(cells("step", step.index(), name, step.value(name))));
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({"usual, true", "usual, false", "exploding, true", "exploding, false"})
  void everyDoubleHasTheSameBitsInPython(String name, boolean numpy) throws Exception {
    Map<String, String> environment = environment(numpy);
    Path file = recorded(run(name), name + ".jsonl.gz");
    Outcome outcome = run(environment, "python3", "-c", EVERY_CELL, file.toString());
    assertEquals(0, outcome.exit(), outcome.out());
    List<String> lines = outcome.out().lines().map(ReadTraceScriptTest::inJavasWords).toList();
    assertEquals(numpy ? "arrays" : "lists", lines.get(0));
    assertEquals(expected(run(name)), lines.subList(1, lines.size()));
  }

  /** Python writes all 13 hexadecimal digits and the sign of an exponent; Java only what counts. */
  private static String inJavasWords(String line) {
    return Stream.of(line.split(" "))
        .map(word -> word.contains("0x") ? Double.toHexString(Double.parseDouble(word)) : word)
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void scriptPrintsTensorsAsJson(boolean numpy) throws Exception {
    Map<String, String> environment = environment(numpy);
    Run run = SmallRuns.exploding();
    String file = recorded(run, "t.jsonl").toString();
    Step step = SmallRuns.steps(run).get(3);
    assertTensor(step.value("dW2"), run(environment, "python3", SCRIPT, file, "3", "dW2"));
    assertTensor(
        step.value("W1"), run(environment, "python3", SCRIPT, file, "keyframe", "4", "W1"));
  }

  private static void assertTensor(Tensor expected, Outcome outcome) {
    assertEquals(0, outcome.exit(), outcome.out());
    assertTrue(expected.sameBits(tensor(JsonParser.parseString(outcome.out()))), outcome.out());
  }

  private static Tensor tensor(JsonElement rows) {
    return Reference.tensor(
        JsonParser.parseString(
            rows.toString()
                .replace("\"NaN\"", "\"nan\"")
                .replace("\"Infinity\"", "\"inf\"")
                .replace("\"-Infinity\"", "\"-inf\"")));
  }

  @Test
  void scriptTellsWhatIsInATrace() throws Exception {
    Outcome outcome = run(Map.of(), "python3", SCRIPT, "traces/notebook-digits.jsonl.gz");
    assertEquals(0, outcome.exit(), outcome.out());
    List<String> lines = outcome.out().lines().toList();
    assertTrue(
        lines.get(0).startsWith("backstep 0.1.0, detail summary, run {\"data\": \"digits\""));
    assertEquals(
        List.of(
            "epoch 1: test accuracy 0.1104",
            "1 backstep-trace, 1 keyframe, 30 step, 1 evaluation, 1 end",
            "loss 2.836067 at step 0, nan at step 29"),
        lines.subList(lines.size() - 3, lines.size()));
  }

  @Test
  void recordingThatWasCutShortIsReadUpToItsLastWholeLine() throws Exception {
    byte[] sound = Files.readAllBytes(recorded(SmallRuns.prepare(), "t.jsonl.gz"));
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(sound, sound.length * 2 / 3));
    Outcome outcome = run(Map.of(), "python3", SCRIPT, cut.toString());
    assertEquals(0, outcome.exit(), outcome.out());
    assertTrue(outcome.out().matches("(?s).* \\d+ step[ ,].*"), outcome.out());
  }

  @Test
  void missingStepsAndTensorsAreNamed() throws Exception {
    String file = "traces/moons.jsonl.gz";
    assertEquals(
        new Outcome(1, file + ": there is no step 100\n"),
        run(Map.of(), "python3", SCRIPT, file, "100"));
    assertEquals(
        new Outcome(
            1,
            file
                + ": of W1 only shape, nonFinite, digest is recorded. Record with --detail full\n"),
        run(Map.of(), "python3", SCRIPT, file, "1", "W1"));
  }

  @Test
  void jqReadsTheSameNumbers() throws Exception {
    assumeTrue(succeeds("jq", "--version"), "skipped: there is no jq");
    Run run = SmallRuns.prepare();
    Path file = recorded(run, "t.jsonl.gz");
    String pipe = "gzip -dc '%s' | jq -c 'select(.step == 3).values.dW2.data'".formatted(file);
    assertTensor(SmallRuns.steps(run).get(3).value("dW2"), run(Map.of(), "/bin/sh", "-c", pipe));
  }
}
