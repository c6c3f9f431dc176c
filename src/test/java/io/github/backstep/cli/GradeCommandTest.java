package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.backstep.grade.report.JsonVerdicts;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.tui.stepper.EnglishWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grading from the command line, with programs in Python for the smallest exercise. */
final class GradeCommandTest {
  /** Solves the activations, but for the slope, which is left open. */
  private static final String PROGRAM =
      """
      import json, math, sys

      value = {"relu": lambda z: max(z, 0.0), "sigmoid": lambda z: 1 / (1 + math.exp(-z)), "tanh": math.tanh}
      slope = {"relu": lambda a: float(a > 0), "sigmoid": lambda a: a * (1 - a), "tanh": lambda a: %s}

      def step(case, given):
          a = [[value[case["activation"]](z) for z in row] for row in given["Z1"]]
          return {"A1": a, "slope1": [[slope[case["activation"]](x) for x in row] for row in a]}

      cases = json.load(open(sys.argv[1]))["cases"]
      answers = [{"steps": [step(case, s["given"]) for s in case["steps"]]} for case in cases]
      json.dump({"cases": answers}, open(sys.argv[2], "w"))
      """;

  private static final String SLOPE = "1 - a * a";

  @TempDir private Path folder;

  private Path program(String name, String tanhSlope) throws IOException {
    assumeTrue(isThere("python3"), "skipped: there is no Python here");
    return Files.writeString(folder.resolve(name), PROGRAM.formatted(tanhSlope));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static Verdict verdict(Answer answer) {
    return JsonVerdicts.read(answer.out()).orElseThrow(() -> new AssertionError(answer.toString()));
  }

  @Test
  void rightProgramHasFullMarksOnEveryDraw() throws IOException {
    String program = program("ada.py", SLOPE).toString();
    Answer first = Answer.to("grade", "activations", program, "--format", "json");
    Answer second = Answer.to("grade", "activations", program, "--format", "json");
    assertEquals(0, first.code(), first.out());
    assertEquals(0, second.code(), second.out());
    assertTrue(verdict(first).isFullMarks());
    assertFalse(verdict(first).task().seed() == verdict(second).task().seed());
  }

  @Test
  void firstMistakeIsExplainedInTheProgramsOwnNumbers() throws IOException {
    String program = program("bob.py", "1 - a").toString();
    Answer answer = Answer.to("grade", "activations", program, "--seed", "7", "--explain");
    assertEquals(1, answer.code());
    List<String> lines = answer.lines();
    int title = lines.indexOf("step 0 / slope1[0,0], in your own numbers (case tanh)");
    assertTrue(title > 0, answer.out());
    assertTrue(lines.get(title + 1).matches(" +yours +expected"), answer.out());
    assertTrue(lines.get(title + 2).matches("  slope1\\[0,0] +-?[0-9.]+ +[0-9.]+"), answer.out());
    assertTrue(answer.out().contains("does not follow: off by"), answer.out());
    String right = program("ada.py", SLOPE).toString();
    Answer nothing = Answer.to("grade", "activations", right, "--seed", "7", "--explain");
    assertFalse(nothing.out().contains("in your own numbers"), nothing.out());
  }

  @Test
  void firstMistakeIsExplainedInFrench() throws IOException {
    String program = program("bob.py", "1 - a").toString();
    Answer answer =
        Answer.to("grade", "activations", program, "--seed", "7", "--explain", "--lang", "fr");
    assertTrue(answer.out().contains("ne s'ensuit pas"), answer.out());
    String words = answer.out().replace(" (cas tanh)", "");
    assertEquals(List.of(), EnglishWords.in(words), answer.out());
  }

  @Test
  void aTeachersExerciseIsGradedFromItsFolder() throws IOException {
    String course = Course.with(folder.resolve("course"), "mine").toString();
    String program = program("ada.py", SLOPE).toString();
    Answer answer = Answer.to("grade", "mine", program, "--lessons", course);
    assertEquals(0, answer.code(), answer.toString());
    Answer other = Answer.to("grade", "activations", program, "--lessons", course);
    assertEquals(2, other.code());
    assertTrue(other.err().contains("There is: mine"), other.err());
  }

  @Test
  void wrongOperationEndsWithOneAndIsNamed() throws IOException {
    String program = program("bob.py", "1 - a").toString();
    Answer answer = Answer.to("grade", "activations", program, "--seed", "7");
    assertEquals(1, answer.code());
    assertTrue(answer.out().contains("bob.py · seed 7"), answer.out());
    assertTrue(answer.lines().stream().anyMatch(it -> it.startsWith("✓  A1 ")), answer.out());
    assertTrue(answer.lines().stream().anyMatch(it -> it.startsWith("✗  slope1 ")), answer.out());
    assertTrue(answer.out().contains("L1.slope"), answer.out());
  }

  @Test
  void hintsAndLanguageAreThoseAskedFor() throws IOException {
    String program = program("bob.py", "1 - a").toString();
    Answer none =
        Answer.to("grade", "activations", program, "--seed=7", "--hints=none", "--lang=fr");
    assertEquals(1, none.code());
    assertTrue(none.lines().contains("bob.py · graine 7"), none.out());
    assertFalse(none.out().contains("regardez"), none.out());
    Answer full = Answer.to("grade", "activations", program, "--seed=7", "--lang=fr");
    assertTrue(full.out().contains("slope1 est faux"), full.out());
  }

  @Test
  void terminalGetsColoursUnlessItDoesNotWantThem() throws IOException {
    String[] args = {"grade", "activations", program("a.py", SLOPE).toString(), "--seed=7"};
    Answer coloured = Answer.in(OptionalInt.of(80), Answer.UNICODE, args);
    assertTrue(coloured.out().contains("\u001b[32m✓\u001b[0m"), coloured.out());
    assertFalse(Answer.to(args).out().contains("\u001b"));
  }

  @Test
  void reportGoesToAFileAsAWhole() throws IOException {
    Path report = folder.resolve("report.json");
    Answer answer =
        Answer.to(
            "grade",
            "activations",
            program("a.py", SLOPE).toString(),
            "--format=json",
            "-o",
            report.toString());
    assertEquals(new Answer(0, "", ""), answer);
    assertTrue(JsonVerdicts.read(Files.readString(report)).orElseThrow().isFullMarks());
    assertFalse(Files.exists(folder.resolve(".report.json.partial")));
  }

  @Test
  void commandIsRunInACopyOfTheFolder() throws IOException {
    program("mine.py", SLOPE);
    Answer answer =
        Answer.to(
            "grade", "activations", "--cmd", "python3 mine.py", folder.toString(), "--format=json");
    assertEquals(0, answer.code(), answer.out());
    assertEquals(folder.getFileName().toString(), verdict(answer).submission());
  }

  @Test
  void classIsGradedInPartsAndJoined() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.move(program("ada.py", SLOPE), in.resolve("ada.py"));
    Files.move(program("bob.py", "1 - a"), in.resolve("bob.py"));
    Files.writeString(in.resolve("eve.py"), "import nothing_that_is_there\n");
    for (int part = 1; part <= 2; part++) {
      Answer answer =
          Answer.to(
              "grade",
              "activations",
              "--batch",
              in.toString(),
              "--seed=7",
              "-j1",
              "--shard=%d/2".formatted(part),
              "-o",
              folder.resolve("part" + part).toString());
      assertEquals(0, answer.code(), answer.err());
    }
    Path out = folder.resolve("out");
    String[] parts = {folder.resolve("part1").toString(), folder.resolve("part2").toString()};
    Answer merged = Answer.to("grade", "--merge", parts[0], parts[1], "-o", out.toString());
    assertEquals(0, merged.code(), merged.err());
    assertTrue(merged.out().startsWith("3 submissions, 1 with full marks"), merged.out());
    List<String> table = Files.readAllLines(out.resolve("table.csv"));
    assertEquals("submission,ending,score,max,A1,slope1,mistakes", table.get(0));
    assertEquals("ada.py,graded,5,5,2,3,", table.get(1));
    assertTrue(table.get(2).startsWith("bob.py,graded,2,5,2,0,slope1: "), table.get(2));
    assertEquals("eve.py,crashed,0,5,0,0,", table.get(3));
  }

  @Test
  void classIsGradedBesideItsFolderAndGoneOnWith() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.move(program("ada.py", SLOPE), in.resolve("ada.py"));
    String[] args = {"grade", "activations", "--batch", in.toString()};
    Answer first = Answer.to(args);
    assertEquals(first, Answer.to(args));
    assertEquals(0, first.code());
    Path out = folder.resolve("in-grades");
    assertTrue(Files.exists(out.resolve("reports/ada.py.text.txt")));
    Answer other = Answer.to("grade", "softmax", "--batch", in.toString());
    assertEquals(2, other.code());
    assertTrue(
        other.err().contains("in-grades: holds results of exercise activations"), other.err());
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("expected an exercise, got none. There is: activations, ", new String[0]),
        arguments(
            "expected a submission to grade, got none. For example: backstep grade softmax",
            new String[] {"softmax"}),
        arguments(
            "unknown exercise 'softmx', did you mean 'softmax'?", args("softmx", "README.md")),
        arguments("no.py: there is no such file or folder", args("softmax", "no.py")),
        arguments("README.md: expected a program or a trace", args("softmax", "README.md")),
        arguments("expected one submission, got 'a' and 'b'", new String[] {"softmax", "a", "b"}),
        arguments("--format: unknown format 'xml'", args("softmax", "a.py", "--format=xml")),
        arguments("--hints: expected none, operation,", args("softmax", "a.py", "--hints=x")),
        arguments("--timeout: expected seconds,", args("softmax", ".", "--cmd=x", "--timeout=0")),
        arguments(
            "--memory: expected 32 MB or more", args("softmax", ".", "--cmd=x", "--memory=1")),
        arguments(
            "--seed: expected 0 or more, got -1", args("softmax", ".", "--cmd=x", "--seed=-1")),
        arguments("--shard: expected --seed too", args("softmax", "--batch=src", "--shard=1/2")),
        arguments(
            "--shard: expected a part of 2, such as 1/2, got 3/2",
            args("softmax", "--batch=src", "--shard=3/2", "--seed=1")),
        arguments("--jobs: expected 1 or more", args("softmax", "--batch=src", "-j0")),
        arguments("no: expected a folder of submissions", args("softmax", "--batch=no")),
        arguments(
            "--explain: expected one submission", args("softmax", "--batch=src", "--explain")),
        arguments(
            "--explain: expected --format text and --hints full",
            args("softmax", ".", "--cmd=x", "--explain", "--hints=family")),
        arguments("-o: expected a folder for the joined", new String[] {"--merge", "a"}),
        arguments("--merge: expected the folders of the", new String[] {"--merge", "-o", "a"}));
  }

  private static String[] args(String... args) {
    return args;
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesEndWithOneLineAndCode2(String error, String[] args) {
    String[] line = Stream.concat(Stream.of("grade"), Stream.of(args)).toArray(String[]::new);
    Answer answer = Answer.to(line);
    assertEquals(2, answer.code(), answer.toString());
    assertEquals("", answer.out());
    assertTrue(answer.err().startsWith("backstep: " + error), answer.err());
    assertEquals(1, answer.err().lines().count());
  }
}
