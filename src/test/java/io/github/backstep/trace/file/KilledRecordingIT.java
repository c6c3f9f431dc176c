package io.github.backstep.trace.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.Traces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KilledRecordingIT {
  /** A block of 64 lines may be open, four may wait, and one may be on its way to the file. */
  private static final int MOST_LOST = 6 * 64;

  private static final int TIMES = 25;

  @TempDir private Path folder;

  /** Kills a recording after so many steps; the number of the last step that it told of. */
  private static int killed(Path target, int steps) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "--add-modules",
            "jdk.incubator.vector",
            Recording.class.getName(),
            target.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      int last = -1;
      while (last < steps) {
        last = Integer.parseInt(out.readLine());
      }
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = rest(out)) {
        last = line.isEmpty() ? last : Math.max(last, Integer.parseInt(line));
      }
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      return last;
    } finally {
      process.destroyForcibly();
    }
  }

  private static String rest(BufferedReader out) {
    try {
      return out.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.jsonl", "t.jsonl.gz"})
  void recordingThatIsKilledIsReadUpToItsLastBlock(String name) throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < TIMES; i++) {
      int told = killed(folder.resolve(name), random.nextInt(3000));
      try (TraceFile trace = TraceFile.open(folder.resolve(name + ".partial"))) {
        assertFalse(trace.isComplete());
        assertTrue(told - trace.steps() < MOST_LOST, told + " told, " + trace.steps() + " there");
        try (TraceLines lines = trace.lines()) {
          while (lines.next().isPresent()) {
            // every line is whole
          }
          assertEquals(trace.steps(), lines.steps());
        }
        if (trace.steps() > 0) {
          int last = trace.steps() - 1;
          assertEquals(Traces.json(Traces.step(last, Detail.FULL)), Traces.json(trace.step(last)));
        }
      }
    }
  }
}
