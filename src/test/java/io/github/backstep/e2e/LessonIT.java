package io.github.backstep.e2e;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.lesson.Turns;
import io.github.backstep.tui.lesson.Turns.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons in a real terminal, from the home screen to the last page, with wrong answers first. */
class LessonIT {
  /** What is to be changed in the stepper, and what leads on from there, by the question. */
  private static final Map<String, List<String>> CHANGES =
      Map.of(
          "mend", List.of("updateOrder = after-backprop"),
          "dose", List.of("lr = 0.5", "c"));

  @TempDir private Path state;
  private List<Optional<Turn>> turns = List.of();

  @BeforeAll
  static void needsTmux() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
  }

  private Tmux home(int columns, int rows) throws Exception {
    String environment =
        "env -u NO_COLOR LC_ALL=C.UTF-8 COLORTERM=truecolor BACKSTEP_DATA=no-such-folder"
            + " XDG_STATE_HOME='"
            + state
            + "' ";
    Tmux tmux = Tmux.run(columns, rows, environment + Programs.quoted(Programs.command()));
    tmux.await("Lessons");
    tmux.type("Enter");
    tmux.await("of 12 done");
    return tmux;
  }

  @ParameterizedTest
  @CsvSource({
    "03-softmax, 80, 24",
    "03-softmax, 120, 40",
    "11-explosion, 80, 24",
    "11-explosion, 120, 40"
  })
  void aLessonIsPlayedToItsEndAcrossAKilledProcess(String slug, int columns, int rows)
      throws Exception {
    turns = Turns.of(slug, new Runs(Path.of("no-such-folder")));
    int middle = turns.size() / 2;
    try (Tmux tmux = home(columns, rows)) {
      for (int lesson = 1; lesson < Integer.parseInt(slug.substring(0, 2)); lesson++) {
        tmux.type("Down");
      }
      tmux.type("Enter");
      play(tmux, 0, middle);
      ProgressFile file = ProgressFile.of(Map.of("XDG_STATE_HOME", state.toString()));
      eventually(
          "the page is written down",
          () -> file.load().progress().of(slug).place() == Turns.place(slug, middle));
      kill(tmux);
      tmux.await("ended 137");
    }
    try (Tmux tmux = home(columns, rows)) {
      tmux.type("Enter");
      play(tmux, middle, turns.size() - 1);
      long asked = turns.stream().flatMap(Optional::stream).count();
      tmux.type("End");
      tmux.await("%d of %d questions".formatted(asked, asked));
      tmux.type("q");
      tmux.await("1 of 12 done");
      tmux.type("q");
      tmux.await("q quit");
      tmux.type("q");
      tmux.await("ended 0");
    }
  }

  /** From one page to another, both included. */
  private void play(Tmux tmux, int from, int to) throws Exception {
    for (int page = from; page <= to; page++) {
      tmux.await(" %d/%d ".formatted(page + 1, turns.size()).stripTrailing());
      if (page > from || from == 0) {
        answer(tmux, turns.get(page));
      }
      if (page < to) {
        tmux.type("Right");
      }
    }
  }

  private static void answer(Tmux tmux, Optional<Turn> asked) throws Exception {
    if (asked.isEmpty()) {
      return;
    }
    Turn turn = asked.get();
    switch (turn.kind()) {
      case "predict" -> {
        type(tmux, turn.wrong());
        tmux.await("≠ " + turn.wrong());
        type(tmux, turn.right());
        tmux.await("✓ " + turn.right());
      }
      case "choose" -> {
        tmux.await("Press the number of");
        tmux.type(turn.wrong());
        tmux.await("≠ " + turn.wrong());
        tmux.type(turn.right());
        tmux.await("✓ " + turn.right());
      }
      default -> act(tmux, turn);
    }
  }

  /** Asked too soon, it is not done yet; then it is done in the stepper, which sees it. */
  private static void act(Tmux tmux, Turn turn) throws Exception {
    tmux.await("Tab leads to");
    String before = tmux.screen();
    tmux.type("Enter");
    eventually("something is missing", () -> !tmux.screen().equals(before));
    tmux.type("Tab");
    List<String> changes = CHANGES.getOrDefault(turn.id(), List.of());
    if (changes.isEmpty()) {
      tmux.type(":");
      type(tmux, turn.right());
    } else {
      tmux.type("E");
      type(tmux, changes.get(0));
      for (String key : changes.subList(1, changes.size())) {
        tmux.await("FORK");
        tmux.type(key);
      }
    }
    tmux.await("Done.");
    tmux.type("F2");
    tmux.await("✓ Question");
  }

  private static void type(Tmux tmux, String line) throws Exception {
    tmux.send(line);
    tmux.await(line);
    tmux.type("Enter");
  }

  private static void kill(Tmux tmux) throws Exception {
    List<ProcessHandle> programs =
        tmux.process()
            .descendants()
            .filter(it -> it.info().command().orElse("").endsWith("java"))
            .toList();
    assertEquals(1, programs.size());
    assertTrue(programs.get(0).destroyForcibly());
  }
}
