package io.github.backstep.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TickerTest {
  private final Ticker ticker = new Ticker();

  @Test
  void withoutAPaceThereIsNoTick() {
    assertEquals(Long.MAX_VALUE, ticker.untilDue(5));
    ticker.pace(Duration.ofNanos(10), 5);
    ticker.pace(null, 6);
    assertEquals(Long.MAX_VALUE, ticker.untilDue(100));
  }

  @Test
  void askingAgainForTheSamePaceDoesNotPutTheTickOff() {
    ticker.pace(Duration.ofNanos(10), 100);
    assertEquals(10, ticker.untilDue(100));
    ticker.pace(Duration.ofNanos(10), 107);
    assertEquals(3, ticker.untilDue(107));
    assertEquals(0, ticker.untilDue(115));
  }

  @Test
  void aLateTickIsNotMadeUpFor() {
    ticker.pace(Duration.ofNanos(10), 100);
    ticker.ticked(175);
    assertEquals(10, ticker.untilDue(175));
  }

  @Test
  void aFasterPaceCountsFromTheLastTick() {
    ticker.pace(Duration.ofNanos(100), 0);
    ticker.pace(Duration.ofNanos(10), 50);
    assertEquals(0, ticker.untilDue(50));
  }
}
