package io.github.backstep.grade.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A runner that is stopped says nothing of the submission that it was at, wherever it was. */
final class StoppingTest {
  private static final byte[] CASES = new Addition().cases();

  @TempDir private Path folder;
  private Submission right;
  private Submission hanging;

  @BeforeEach
  void handIn() throws IOException {
    right = program("right.sh", "sleep 0.01; echo 42 > \"$2\"");
    hanging = program("hanging.sh", "exec sleep 100");
  }

  private Submission program(String name, String text) throws IOException {
    return Submissions.of(Files.writeString(folder.resolve(name), text + "\n"));
  }

  private static Runner open() {
    Texts texts = Texts.of(Language.ENGLISH, Grader.class, "endings");
    return new Runner(
        Limits.USUAL, texts, new Programs(), (program, premises) -> Site.of(Walls.NONE));
  }

  /** Files that are asked for once the submission has been copied. */
  private static Map<String, byte[]> asked(Runnable then) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, byte[]>> entrySet() {
        then.run();
        return Map.of("harness.txt", CASES).entrySet();
      }
    };
  }

  @Test
  void closedWhileItLaysOutTheFiles() {
    try (Runner runner = open()) {
      assertThrows(StoppedException.class, () -> runner.run(right, CASES, asked(runner::close)));
    }
  }

  @Test
  void interruptedBeforeItEnds() {
    try (Runner runner = open()) {
      Runnable interrupt = Thread.currentThread()::interrupt;
      assertThrows(StoppedException.class, () -> runner.run(hanging, CASES, asked(interrupt)));
      assertTrue(Thread.interrupted(), "whoever called must know of it");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 8, 12, 16, 20, 30, 50})
  void closedAtAnyMoment(int millis) throws InterruptedException {
    try (Runner runner = open()) {
      Thread stop = new Thread(() -> closeAfter(millis, runner));
      stop.start();
      try {
        Ending ending = runner.run(right, CASES, Map.of()).ending();
        assertEquals(Ending.Kind.GRADED, ending.kind(), ending::toString);
      } catch (StoppedException e) {
        assertThrows(StoppedException.class, () -> runner.run(right, CASES, Map.of()));
      }
      stop.join();
    }
  }

  private static void closeAfter(int millis, Runner runner) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    runner.close();
  }
}
