package io.github.backstep.explain.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {
  /** Two hundred steps, more than are searched together on the way back. */
  private final Run run = SmallRuns.withEpochs(40);

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
    List<Integer> hits = List.of(3, 8, 98, 100, 103, 198);
    for (int from : new int[] {-1, 0, 3, 7, 99, 100, 150, 199}) {
      int after =
          IntStream.range(from + 1, 200).filter(s -> s % 5 == 3 || s == 100).findFirst().orElse(-1);
      int before =
          IntStream.range(0, Math.max(0, from))
              .filter(s -> s % 5 == 3 || s == 100)
              .max()
              .orElse(-1);
      assertEquals(after, step(search.after(from)), "after " + from);
      assertEquals(before, step(search.before(from)), "before " + from);
    }
    assertTrue(hits.stream().allMatch(s -> search.at(s).isPresent()));
  }

  @Test
  void nothingIsFoundWhereNothingHolds() {
    assertEquals(Optional.empty(), search("loss > 1e9").after(-1));
    assertEquals(Optional.empty(), search("loss > 1e9").before(200));
    assertEquals(Optional.empty(), search().after(-1));
  }

  @Test
  void ofTwoThatHoldTheOneThatIsDecidedFirstIsTold() {
    Search.Hit hit = search("|dW1| >= 0", "loss >= 0").at(7).orElseThrow();
    assertEquals("loss >= 0", hit.condition().text());
  }

  @Test
  void searchCanBeCalledBack() {
    Vocabulary vocabulary = Vocabulary.of(run.program());
    Search search =
        new Search(
            run.timeline(),
            List.of(ConditionParser.parse("loss > 1e9", vocabulary)),
            (step, target) -> step < 50);
    assertThrows(CancellationException.class, () -> search.after(0));
  }
}
