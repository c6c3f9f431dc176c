package io.github.backstep.e2e;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.e2e.Programs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graders that are stopped in the middle. */
class GradeIT {
  private static final int CLASS_SIZE = 12;

  @TempDir private Path folder;

  private final String trail = "backstep-grade-it-" + UUID.randomUUID();

  /** The grader's folder for temporary files is ours, so that it can be looked into. */
  private Process grade(String... args) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> options =
        List.of("--add-modules", "jdk.incubator.vector", "-Djava.io.tmpdir=" + temporary);
    String[] words = Stream.concat(Stream.of("grade"), Stream.of(args)).toArray(String[]::new);
    return Programs.start(Programs.command(Programs.java(), options, words));
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
      return files.toList();
    }
  }

  private boolean runs() {
    return ProcessHandle.allProcesses()
        .anyMatch(
            it ->
                Stream.of(it.info().arguments().orElse(new String[0]))
                    .anyMatch(argument -> argument.contains(trail)));
  }

  /** A program that leaves a daemon behind, and then never ends. */
  private String hanging() throws IOException {
    String sleep = "sh -c 'sleep 300; : " + trail + "'";
    return Files.writeString(folder.resolve("hang.sh"), sleep + " &\n" + sleep + "\n").toString();
  }

  private static void kill(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void stoppedGraderLeavesNothingBehind(String signal, int exit) throws Exception {
    Process grader = grade("softmax", hanging(), "--timeout=200");
    eventually("the submission runs", this::runs);
    kill(signal, grader);
    assertEquals(new Outcome(exit, ""), Programs.outcome(grader));
    assertFalse(runs());
    assertEquals(List.of(), temporary());
  }

  @Test
  void submissionOfAKilledGraderEndsByItself() throws Exception {
    assumeTrue(hasNamespaces(), "skipped: this machine allows no namespaces");
    Process grader = grade("softmax", hanging(), "--timeout=200");
    eventually("the submission runs", this::runs);
    grader.destroyForcibly().waitFor();
    eventually("nothing of the submission runs", () -> !runs());
  }

  @Test
  void killedGraderIsClearedUpAfterByTheNext() throws Exception {
    Process grader = grade("softmax", hanging(), "--timeout=200");
    eventually("the submission runs", this::runs);
    grader.destroyForcibly().waitFor();
    assertEquals(1, temporary().size());
    String program = Files.writeString(folder.resolve("fails.sh"), "exit 3\n").toString();
    assertEquals(1, Programs.outcome(grade("softmax", program)).exit());
    assertEquals(List.of(), temporary());
    assertFalse(runs());
  }

  private static boolean hasNamespaces() throws Exception {
    Process process =
        new ProcessBuilder("unshare", "-rmnpf", "--mount-proc", "true")
            .redirectErrorStream(true)
            .start();
    return process.waitFor() == 0;
  }

  private Path handedIn() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < CLASS_SIZE; i++) {
      String program =
          switch (i % 4) {
            case 0 -> "sleep 0.2; echo '{\"cases\": []}' > \"$2\"";
            case 1 -> "sleep 0.1; exit 3";
            case 2 -> "sleep 0.3";
            default -> "sleep 0.1; cp \"$1\" \"$2\"";
          };
      Files.writeString(in.resolve("student%02d.sh".formatted(i)), program + "\n");
    }
    return in;
  }

  private Process batch(Path in, String out) throws IOException {
    return grade(
        "softmax",
        "--batch",
        in.toString(),
        "-o",
        folder.resolve(out).toString(),
        "--seed=7",
        "-j2");
  }

  private String table(String out) throws IOException {
    return Files.readString(folder.resolve(out).resolve("table.csv"));
  }

  private int verdicts(String out) throws IOException {
    Path reports = folder.resolve(out).resolve("reports");
    if (Files.notExists(reports)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(reports)) {
      return (int) files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  @Test
  void batchThatIsStoppedAtAnyMomentComesToTheSameTable() throws Exception {
    Path in = handedIn();
    assertEquals(0, Programs.outcome(batch(in, "whole")).exit());
    assertEquals(CLASS_SIZE + 1, table("whole").lines().count());
    Random random = new Random(11);
    String[] signals = {"TERM", "INT", "KILL"};
    for (String signal : signals) {
      int goal = verdicts("parts") + 1 + random.nextInt(3);
      Process batch = batch(in, "parts");
      eventually("the batch is at work", () -> verdicts("parts") >= goal || !batch.isAlive());
      kill(signal, batch);
      Outcome outcome = Programs.outcome(batch);
      boolean isTold = signal.equals("KILL") || outcome.exit() == 0;
      assertTrue(isTold || outcome.out().contains("stopped"), outcome.out());
    }
    assertEquals(0, Programs.outcome(batch(in, "parts")).exit());
    assertEquals(table("whole"), table("parts"));
  }
}
