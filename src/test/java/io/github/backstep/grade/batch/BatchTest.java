package io.github.backstep.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.submission.Addition;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.Limits;
import io.github.backstep.grade.submission.StoppedException;
import io.github.backstep.grade.submission.Submissions;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class of programs for the shell. */
final class BatchTest {
  private static final String RIGHT = "echo 42 > \"$2\"";
  private static final Limits LIMITS = Limits.USUAL.withTime(Duration.ofSeconds(2));

  private static final String TABLE =
      """
      submission,ending,score,max,sum,mistakes
      '=1+1.sh,graded,0,3,0,sum: ?
      "ada, b.sh",graded,3,3,3,
      bob.sh,crashed,0,3,0,
      eve.sh,timed-out,0,3,0,
      notes.txt,not-started,0,3,0,
      """;

  @TempDir private Path folder;
  private Path submissions;

  @BeforeEach
  void handIn() throws IOException {
    submissions = Files.createDirectory(folder.resolve("in"));
    program("ada, b.sh", RIGHT);
    program("bob.sh", "exit 3");
    program("=1+1.sh", "echo 41 > \"$2\"");
    program("eve.sh", "sleep 100");
    program("notes.txt", "please grade me");
    program(".hidden.sh", RIGHT);
  }

  private void program(String name, String text) throws IOException {
    Files.writeString(submissions.resolve(name), text + "\n");
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private ClassTable grade(Path out, Shard shard, Batch.Listener listener) {
    Roster roster = Roster.of(submissions, shard);
    try (Grader grader = open()) {
      return batch(grader, out).grade(roster, listener);
    }
  }

  private static Grader open() {
    return Grader.open(LIMITS, Language.ENGLISH);
  }

  private static Batch batch(Grader grader, Path out) {
    return new Batch(
        new Addition(),
        new Gradebook(out),
        new Batch.Manner(
            grader,
            Submissions::of,
            ReportFormat.TEXT,
            Style.plain(Language.ENGLISH),
            HintLevel.FULL,
            2));
  }

  private ClassTable grade(Path out) {
    return grade(out, Shard.WHOLE, (done, verdict) -> {});
  }

  private static List<Path> reports(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("reports"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void brokenSubmissionsDoNotStopTheOthers() throws IOException {
    List<Integer> counts = new ArrayList<>();
    ClassTable table = grade(out("a"), Shard.WHOLE, (done, verdict) -> counts.add(done));
    assertEquals(TABLE, table.csv());
    assertEquals(List.of(1, 2, 3, 4, 5), counts);
    assertEquals(10, reports(out("a")).size());
    String report = Files.readString(out("a").resolve("reports/bob.sh.text.txt"));
    assertTrue(report.contains("exit code 3"), report);
  }

  @Test
  void summaryCountsWhatTheClassDid() {
    assertEquals(
        """
        5 submissions, 1 with full marks; the mean is 0.6 of 3 points.

        Did not hand in an answer
          could not be started     1  ████████████████████
            notes.txt
          ended with an error      1  ████████████████████
            bob.sh
          took too long            1  ████████████████████
            eve.sh

        Wrong tensors
          sum  addition     1  ████████████████████

        Mistakes, by the number of submissions that made them
          no mistake that is known     1  ████████████████████
            =1+1.sh
        """,
        new ClassSummary(grade(out("a")), Language.ENGLISH).text());
  }

  @ParameterizedTest
  @EnumSource(value = Ending.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
  void everyEndingHasWordsForATeacher(Ending.Kind kind) {
    Addition grading = new Addition();
    Verdict ended =
        new Verdict(
            grading.task(),
            "eve",
            Ending.of(kind, "."),
            grading.unanswered(),
            List.of(),
            Duration.ZERO);
    for (Language language : Language.values()) {
      String text = new ClassSummary(new ClassTable(List.of(ended)), language).text();
      assertFalse(text.contains(kind.word()) || text.contains("ending."), text);
    }
  }

  @Test
  void whatIsGradedIsNotGradedAgain() throws IOException {
    grade(out("a"));
    program("notes.txt", RIGHT);
    Files.setLastModifiedTime(
        submissions.resolve("notes.txt"), Files.getLastModifiedTime(submissions.resolve("bob.sh")));
    program("bob.sh", RIGHT);
    Files.setLastModifiedTime(
        submissions.resolve("bob.sh"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    FileTime before = Files.getLastModifiedTime(out("a").resolve("reports/eve.sh.json"));
    String table = grade(out("a")).csv();
    assertTrue(table.contains("bob.sh,graded,3,3,3,"), "it has changed: " + table);
    assertTrue(table.contains("notes.txt,not-started"), table);
    assertEquals(before, Files.getLastModifiedTime(out("a").resolve("reports/eve.sh.json")));
  }

  @Test
  void whereverItWasCutShortTheTableIsTheSame() throws IOException {
    grade(out("a"));
    Random random = new Random(5);
    for (int round = 0; round < 4; round++) {
      for (Path report : reports(out("a"))) {
        switch (random.nextInt(6)) {
          case 0 -> Files.delete(report);
          case 1 -> Files.write(report, cut(Files.readAllBytes(report), random));
          default -> {}
        }
      }
      assertEquals(TABLE, grade(out("a")).csv());
      assertEquals(10, reports(out("a")).size());
    }
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  @Test
  void stoppedGraderKeepsNoVerdictOnWhatItStopped() throws IOException {
    try (Grader grader = open()) {
      Thread stop = new Thread(grader::close);
      Batch batch = batch(grader, out("a"));
      assertThrows(
          StoppedException.class,
          () ->
              batch.grade(
                  Roster.of(submissions, Shard.WHOLE),
                  (done, verdict) -> {
                    if (done == 1) {
                      stop.start();
                    }
                  }));
    }
    assertTrue(Files.notExists(out("a").resolve("reports/eve.sh.json")));
    assertEquals(TABLE, grade(out("a")).csv());
  }

  @Test
  void partsMakeTheWhole() {
    List<Path> parts = IntStream.rangeClosed(1, 3).mapToObj(i -> out("part" + i)).toList();
    for (int i = 0; i < parts.size(); i++) {
      grade(parts.get(i), new Shard(i + 1, 3), (done, verdict) -> {});
    }
    assertEquals(TABLE, Merger.merge(parts).csv());
    assertEquals(
        "part 2/3 is missing. Give the folders of all parts",
        error(() -> Merger.merge(List.of(parts.get(0), parts.get(2)))));
    assertEquals(
        parts.get(0) + ": part 1/3 is given twice",
        error(() -> Merger.merge(List.of(parts.get(0), parts.get(0)))));
    assertEquals(
        submissions + ": expected the results of a batch, got no batch.json there",
        error(() -> Merger.merge(List.of(submissions))));
  }

  @Test
  void unfinishedPartsAreNotMerged() throws IOException {
    grade(out("a"));
    Files.delete(out("a").resolve("reports/bob.sh.json"));
    assertEquals(
        out("a")
            + ": bob.sh has not been graded yet. Go on with that batch by the command that began"
            + " it",
        error(() -> Merger.merge(List.of(out("a")))));
  }

  private static String error(Runnable action) {
    return String.valueOf(assertThrows(BatchException.class, action::run).getMessage());
  }

  @Test
  void partsAreWritten() {
    assertEquals(new Shard(2, 8), Shard.parse("2/8"));
    assertEquals("2/8", Shard.parse("2/8").toString());
    assertEquals("expected a part of 8, such as 1/8, got 9/8", error(() -> Shard.parse("9/8")));
    assertEquals(
        "expected a part and their number, such as 2/8, got 'x'", error(() -> Shard.parse("x")));
  }

  @Test
  void folderWithoutSubmissionsIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        empty + ": expected submissions, got an empty folder",
        error(() -> Roster.of(empty, Shard.WHOLE)));
    assertEquals(
        out("no") + ": expected a folder of submissions, got nothing",
        error(() -> Roster.of(out("no"), Shard.WHOLE)));
  }
}
