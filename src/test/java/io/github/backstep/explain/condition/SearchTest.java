package io.github.backstep.explain.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.StepHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTest {
  /** Two hundred steps, more than are searched together on the way back. */
  private final Run run = SmallRuns.withEpochs(40);

  private final int lastOp = run.program().size() - 1;

  private Search search(String... conditions) {
    Vocabulary vocabulary = Vocabulary.of(run.program());
    return new Search(
        run.timeline(),
        Arrays.stream(conditions).map(it -> ConditionParser.parse(it, vocabulary)).toList(),
        SeekListener.NONE);
  }

  private static int step(Optional<Search.Hit> hit) {
    return hit.map(Search.Hit::step).orElse(-1);
  }

  @Test
  void nextAndLastHitAreFoundFromAnywhere() {
    Search search = search("batch = 3", "step = 100");
    for (int from : new int[] {-1, 0, 3, 7, 99, 100, 150, 199}) {
      int after =
          IntStream.range(from + 1, 200).filter(s -> s % 5 == 3 || s == 100).findFirst().orElse(-1);
      int before =
          IntStream.range(0, Math.max(0, from))
              .filter(s -> s % 5 == 3 || s == 100)
              .max()
              .orElse(-1);
      assertEquals(after, step(search.after(from, lastOp)), "after " + from);
      assertEquals(before, step(search.before(from, 0)), "before " + from);
    }
  }

  @Test
  void nothingIsFoundWhereNothingHolds() {
    assertEquals(Optional.empty(), search("loss > 1e9").after(0, -1));
    assertEquals(Optional.empty(), search("loss > 1e9").before(200, 0));
    assertEquals(Optional.empty(), search().after(0, -1));
  }

  private static List<String> moments(UnaryOperator<Optional<Search.Hit>> next, int count) {
    return Stream.iterate(next.apply(Optional.empty()), next)
        .limit(count)
        .flatMap(Optional::stream)
        .map(hit -> hit.step() + " " + hit.condition())
        .toList();
  }

  @Test
  void momentsOfOneStepAreFoundOneAfterTheOtherAndBack() {
    Search search = search("|dW1| >= 0", "loss >= 0", "A1[0,0] >= 0", "step >= 0");
    List<String> forward =
        moments(
            at -> search.after(at.map(Search.Hit::step).orElse(6), at.map(this::op).orElse(lastOp)),
            5);
    List<String> moments =
        List.of("7 step >= 0", "7 A1[0,0] >= 0", "7 loss >= 0", "7 |dW1| >= 0", "8 step >= 0");
    assertEquals(moments, forward);
    List<String> back =
        moments(
            at -> search.before(at.map(Search.Hit::step).orElse(8), at.map(this::op).orElse(1)), 5);
    List<String> reversed = new ArrayList<>(back);
    Collections.reverse(reversed);
    assertEquals(moments, reversed);
  }

  private int op(Search.Hit hit) {
    return hit.place().op();
  }

  @Test
  void whereAStepStandsIsKnownFromItsFirstOperationOn() {
    assertEquals(0, op(search("epoch = 1").after(0, 0).orElseThrow()));
  }

  @Test
  void stepsThatAreAtHandCanBeCalledBackFromToo() {
    StepHistory steps = run.timeline();
    steps.step(1);
    Vocabulary vocabulary = Vocabulary.of(run.program());
    Search search =
        new Search(
            steps,
            List.of(ConditionParser.parse("loss > 1e9", vocabulary)),
            (step, target) -> false);
    assertThrows(CancellationException.class, () -> search.before(1, 0));
  }

  @Test
  void searchCanBeCalledBack() {
    Vocabulary vocabulary = Vocabulary.of(run.program());
    Search search =
        new Search(
            run.timeline(),
            List.of(ConditionParser.parse("loss > 1e9", vocabulary)),
            (step, target) -> step < 50);
    assertThrows(CancellationException.class, () -> search.after(0, 0));
  }
}
