package io.github.backstep.lesson.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
  private static final Mark SOLVED = Mark.NONE.hinted().answered(false).answered(true);

  @TempDir private Path home;
  private ProgressFile file;

  @BeforeEach
  void locate() {
    file = ProgressFile.of(Map.of("XDG_STATE_HOME", home.toString()));
  }

  private static LessonProgress solved(String check) {
    return LessonProgress.NONE.with(check, SOLVED);
  }

  @Test
  void itLiesInTheStateHome() {
    assertEquals(home.resolve("backstep/lessons.json"), file.path());
    assertEquals(
        Path.of("/home/ada/.local/state/backstep/lessons.json"),
        ProgressFile.of(Map.of("HOME", "/home/ada")).path());
  }

  @Test
  void nothingIsKnownBeforeAnythingIsDone() {
    assertEquals(new ProgressFile.Found(Progress.NONE, Optional.empty()), file.load());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    LessonProgress lesson = solved("a").with("b", Mark.NONE.answered(true)).at(7).finish();
    Progress written = file.update(it -> it.with("03-softmax", lesson));
    assertEquals(written, file.load().progress());
    assertEquals(Optional.of("03-softmax"), written.last());
    assertEquals(new Mark(2, 1, true, false), written.of("03-softmax").mark("a"));
    assertEquals(new Mark(1, 0, true, true), written.of("03-softmax").mark("b"));
  }

  @Test
  void twoThatKnowDifferentThingsDoNotLoseEachOthersTicks() {
    LessonProgress mine = solved("a").at(3);
    LessonProgress theirs = solved("b").at(5);
    file.update(it -> it.with("x", mine));
    file.update(it -> it.with("x", theirs));
    LessonProgress both = file.update(it -> it.with("x", mine.at(4))).of("x");
    assertEquals(Map.of("a", SOLVED, "b", SOLVED), both.checks());
    assertEquals(4, both.place());
  }

  @Test
  void manyAtOnceDoNotLoseEachOthersTicks() throws Exception {
    int writers = 4;
    int each = 12;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<?>> done = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      int writer = w;
      done.add(
          threads.submit(
              () -> {
                ProgressFile own = new ProgressFile(file.path());
                for (int i = 0; i < each; i++) {
                  String check = writer + "-" + i;
                  own.update(it -> it.with("x", solved(check)));
                }
              }));
    }
    for (Future<?> future : done) {
      future.get();
    }
    threads.shutdown();
    assertEquals(writers * each, file.load().progress().of("x").solved());
    try (Stream<Path> left = Files.list(file.path().getParent())) {
      assertEquals(2, left.count(), "the file and its lock");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "not json",
        "{\"backstep-progress\": 1}",
        "{\"backstep-progress\": 1, \"lessons\": {\"x\": {\"place\": -1, \"finished\": false,"
            + " \"checks\": {}}}}"
      })
  void aDamagedFileIsSetAsideAndSaid(String text) throws IOException {
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), text);
    ProgressFile.Found found = file.load();
    assertEquals(Progress.NONE, found.progress());
    Path aside = found.setAside().orElseThrow();
    assertEquals("lessons.json.damaged-1", aside.getFileName().toString());
    assertEquals(text, Files.readString(aside));
    file.update(it -> it.with("x", solved("a")));
    assertEquals(1, file.load().progress().of("x").solved());
  }

  @Test
  void whatANewerProgramWroteIsLeftAlone() throws IOException {
    Files.createDirectories(file.path().getParent());
    String text = "{\"backstep-progress\": 2}";
    Files.writeString(file.path(), text);
    ProgressException e = assertThrows(ProgressException.class, file::load);
    assertTrue(
        e.getMessage().endsWith("a newer Backstep has written it, in version 2 of the format"));
    assertThrows(ProgressException.class, () -> file.update(it -> it));
    assertEquals(text, Files.readString(file.path()));
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() throws IOException {
    Files.writeString(home.resolve("backstep"), "in the way");
    ProgressException e =
        assertThrows(ProgressException.class, () -> file.update(it -> it.with("x", solved("a"))));
    assertTrue(e.getMessage().contains("progress cannot be kept"), e.getMessage());
  }

  @Test
  void aLessonCanBeBegunAnew() {
    file.update(it -> it.with("x", solved("a")).with("y", solved("b")));
    Progress after = file.update(it -> it.without("x"));
    assertEquals(LessonProgress.NONE, after.of("x"));
    assertEquals(1, after.of("y").solved());
  }
}
