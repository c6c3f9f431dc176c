package io.github.backstep.grade.submission;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What submissions are run with that try something. */
abstract class Tricks {
  static final long MEGABYTE = 1 << 20;

  /** Generous to a slow machine, and short to those that go beyond it on purpose. */
  static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), 200 * MEGABYTE, MEGABYTE, 8 * MEGABYTE, 24);

  static final Limits SHORT = LIMITS.withTime(Duration.ofMillis(700));

  static final String RIGHT = "echo 42 > \"$2\"\n";

  static final Programs PROGRAMS = new Programs();
  static final Map<Object, Boolean> HELD = new ConcurrentHashMap<>();

  @TempDir Path folder;

  /** A word that is in the command line of everything a trick leaves behind. */
  String trail;

  @BeforeEach
  void newTrail() {
    trail = "backstep-trick-" + UUID.randomUUID();
  }

  Verdict grade(Walls walls, Limits limits, String file, String text) throws IOException {
    Path source = folder.resolve(file);
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    return grade(walls, limits, Submissions.of(source));
  }

  static Verdict grade(Walls walls, Limits limits, Submission submission) {
    assumeTrue(PROGRAMS.has(submission.start()), "skipped: there is no Python here");
    assumeTrue(
        HELD.computeIfAbsent(
            List.of(walls, PROGRAMS.first(submission.start())),
            it -> holds(walls, PROGRAMS.first(submission.start()))),
        "skipped: this machine has no " + walls);
    try (Grader grader =
        Grader.on((program, premises) -> Site.of(walls), limits, Language.ENGLISH)) {
      return grader.grade(new Addition(), submission);
    }
  }

  static boolean holds(Walls walls, Path program) {
    try (Premises premises = Premises.usual(ProcessView.ofThisMachine())) {
      return Site.of(walls).holds(program, premises);
    }
  }

  Verdict shell(Walls walls, String text) throws IOException {
    return grade(walls, LIMITS, "trick.sh", text);
  }

  Verdict python(Walls walls, String text) throws IOException {
    return grade(walls, LIMITS, "trick.py", text);
  }

  static void assertEnding(Ending.Kind kind, Verdict verdict) {
    assertEquals(kind, verdict.ending().kind(), () -> verdict.ending().toString());
    assertEquals(verdict.ending().isGraded(), verdict.isFullMarks());
  }

  void assertNothingIsLeft() throws Exception {
    eventually(
        "nothing runs that was started by " + trail,
        () -> ProcessHandle.allProcesses().noneMatch(it -> bears(it, trail)));
  }

  private static boolean bears(ProcessHandle process, String word) {
    return process.info().commandLine().orElse("").contains(word)
        || Stream.of(process.info().arguments().orElse(new String[0]))
            .anyMatch(argument -> argument.contains(word));
  }

  String sleeper() {
    return "sh -c 'sleep 300; : %s'".formatted(trail);
  }
}
