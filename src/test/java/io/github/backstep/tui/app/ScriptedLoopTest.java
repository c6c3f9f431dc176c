package io.github.backstep.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** Inputs that are known beforehand: nobody sees the screen before typing the next one. */
class ScriptedLoopTest {
  /** Counts on at once, and to the next ten in an effect, for which its stage waits. */
  private static final class Tens implements App<Integer>, Stage<Integer> {
    final List<Integer> shown = new ArrayList<>();
    private final Semaphore seen = new Semaphore(0);
    private final Semaphore done = new Semaphore(0);

    @Override
    public Next<Integer> update(Integer count, Message message) {
      return message instanceof Counter.Counted counted
          ? Next.of(counted.count())
          : Next.of(count + 1).with(progress -> counted(count + 10));
    }

    private Message counted(int count) {
      seen.acquireUninterruptibly();
      done.release();
      return new Counter.Counted(count);
    }

    @Override
    public void view(Integer count, Region screen) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean finished(Integer count) {
      return count > 20;
    }

    @Override
    public List<Input> poll() {
      return List.of(Key.parse("e"));
    }

    @Override
    public boolean waitsForAnswers() {
      return true;
    }

    @Override
    public void show(Integer count) {
      shown.add(count);
      if (count % 10 == 1) {
        seen.release();
        done.acquireUninterruptibly();
      }
    }

    @Override
    public void close() {}
  }

  @Test
  void theAnswerToAnInputOfAScriptIsShownBeforeTheNextOne() {
    Tens tens = new Tens();
    Loop.run(tens, Next.of(0), tens);
    assertEquals(List.of(0, 1, 10, 11, 20), tens.shown);
  }
}
