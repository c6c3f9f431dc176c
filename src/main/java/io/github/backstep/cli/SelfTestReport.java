package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.selftest.Part;
import io.github.backstep.grade.selftest.SelfTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The self-test of the grader as tables, one after another as they are done. */
record SelfTestReport(Shell shell) {
  private static final String RIGHT = "ok";
  private static final String WRONG = "WRONG";

  /** Runs it, and says how it ended. */
  int run(Exercises exercises, long seed) {
    SelfTest test = new SelfTest(exercises, seed);
    List<Supplier<Part>> parts =
        List.of(test::correct, test::mistakes, () -> test.pairs(1), test::hostile, test::programs);
    int wrong = 0;
    for (Supplier<Part> part : parts) {
      Part done = part.get();
      say(done);
      wrong += done.holds() ? 0 : 1;
    }
    shell.say(
        wrong == 0
            ? "All is as it should be. Seed " + seed + "."
            : wrong
                + " of "
                + parts.size()
                + " parts are not as they should be. Seed "
                + seed
                + ".");
    return wrong == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private void say(Part part) {
    shell.say(part.title());
    Table table = new Table("l".repeat(part.columns().size() + 1));
    table.row(with(part.columns(), ""));
    part.rows().forEach(row -> table.row(with(row.cells(), row.asItShould() ? RIGHT : WRONG)));
    table.lines().forEach(line -> shell.say("  " + line));
    shell.say("");
  }

  private static List<String> with(List<String> cells, String verdict) {
    List<String> row = new ArrayList<>(List.of(verdict));
    row.addAll(cells);
    return row;
  }
}
