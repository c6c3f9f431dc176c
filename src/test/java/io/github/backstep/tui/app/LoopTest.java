package io.github.backstep.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Resize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoopTest {
  /** A display that is told what arrives at each poll, and after that end of input. */
  private static class Script implements Display {
    final Deque<List<Input>> polls = new ArrayDeque<>();
    final List<String> frames = new ArrayList<>();
    int columns = 10;
    boolean closed;

    Script then(String... keys) {
      List<Input> inputs = new ArrayList<>();
      for (String key : keys) {
        inputs.add(Key.parse(key));
      }
      polls.add(inputs);
      return this;
    }

    @Override
    public int columns() {
      return columns;
    }

    @Override
    public int rows() {
      return 1;
    }

    @Override
    public Glyphs glyphs() {
      return Glyphs.UNICODE;
    }

    @Override
    public List<Input> poll() throws IOException {
      List<Input> next = polls.poll();
      return next == null ? List.of(new EndOfInput()) : next;
    }

    @Override
    public void show(Canvas frame) throws IOException {
      frames.add(frame.text());
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Loop<Counter.Model> loop(Script script, LongSupplier clock) {
    Counter counter = new Counter();
    return new Loop<>(
        counter, Next.of(Counter.Model.START), new ScreenStage<>(counter, script), clock);
  }

  private static Counter.Model run(Script script) {
    return Loop.run(new Counter(), Counter.Model.START, script);
  }

  @Test
  void inputsThatArriveTogetherAreDrawnOnce() {
    Script script = new Script().then("+", "+", "+").then("+").then("q");
    assertEquals(4, run(script).count());
    assertEquals(List.of("count 0", "count 3", "count 4"), script.frames);
    assertFalse(script.closed);
  }

  @Test
  void whatChangesNothingIsNotDrawn() {
    Script script = new Script().then("Escape").then("Escape");
    run(script);
    assertEquals(List.of("count 0"), script.frames);
  }

  @Test
  void nothingIsAnsweredAfterTheEnd() {
    assertEquals(1, run(new Script().then("+", "q", "+").then("+")).count());
  }

  @Test
  void endOfInputEndsTheProgram() {
    assertFalse(run(new Script().then("+")).over());
  }

  /**
   * On a clock that runs backwards effects have all the time they need, however busy the machine.
   */
  @Test
  void quickEffectsNeedNoFrameInBetweenAndSeeEachOthersResults() {
    AtomicLong now = new AtomicLong();
    LongSupplier backwards = () -> now.addAndGet(-TimeUnit.SECONDS.toNanos(10));
    Script script = new Script().then("e", "e", "e").then("q");
    loop(script, backwards).run();
    assertEquals(List.of("count 0", "count 3"), script.frames);
  }

  @Test
  void noFrameWaitsForAnEffectInTheBackground() {
    AtomicLong now = new AtomicLong();
    LongSupplier backwards = () -> now.addAndGet(-TimeUnit.SECONDS.toNanos(1000));
    Script script = new Script().then("g").then("+").then("q");
    loop(script, backwards).run();
    assertEquals(List.of("count 0", "count 1"), script.frames);
  }

  @Test
  void aResizeIsDrawnEvenIfTheModelStays() {
    Script script =
        new Script() {
          @Override
          public List<Input> poll() throws IOException {
            columns = 4;
            return super.poll();
          }
        };
    script.polls.add(List.of(new Resize(4, 1)));
    run(script);
    assertEquals(List.of("count 0", "coun"), script.frames);
  }

  @Test
  void aFailedEffectIsAMessage() {
    Counter.Model model = run(new Script().then("f").then("q"));
    assertEquals(List.of("reading: no such file"), model.heard());
  }

  @Test
  void aLongEffectReportsUntilItIsCancelled() {
    Script script =
        new Script() {
          private final Deque<Input> keys =
              new ArrayDeque<>(List.of(Key.parse("l"), Key.parse("Escape"), Key.parse("q")));

          /** Each key only once the screen shows that the one before it had its effect. */
          @Override
          public List<Input> poll() {
            boolean due =
                switch (keys.size()) {
                  case 3 -> true;
                  case 2 -> frames.size() > 1;
                  default -> frames.get(frames.size() - 1).equals("count 100");
                };
            return due ? List.of(keys.remove()) : List.of();
          }
        };
    Counter.Model last = run(script);
    assertEquals(100, last.count());
    assertEquals("ProgressReport[label=long, fraction=0.5, what=half way]", last.heard().get(0));
  }

  @Test
  void ticksComeWhileTheAppAsksForThem() {
    Script script =
        new Script() {
          private boolean started;

          @Override
          public List<Input> poll() {
            List<Input> inputs = started ? List.of() : List.of(Key.parse("Space"));
            started = true;
            return inputs;
          }
        };
    assertEquals(5, run(script).count());
  }

  @Test
  void aDefectInUpdateClosesTheDisplayFirst() {
    Script script = new Script().then("u");
    Exception e = assertThrows(IllegalStateException.class, () -> run(script));
    assertEquals("a defect in update", e.getMessage());
    assertTrue(script.closed);
  }

  @Test
  void aDefectInViewClosesTheDisplayFirst() {
    Script script = new Script().then("v");
    Exception e = assertThrows(IllegalStateException.class, () -> run(script));
    assertEquals("a defect in view", e.getMessage());
    assertTrue(script.closed);
  }

  @Test
  void anErrorInAnEffectClosesTheDisplayFirst() {
    Script script = new Script().then("r").then().then();
    Error e = assertThrows(AssertionError.class, () -> run(script));
    assertEquals("a defect in an effect", e.getMessage());
    assertTrue(script.closed);
  }

  @Test
  void aFailureOfAnotherThreadEndsTheProgramToo() {
    IllegalStateException failure = new IllegalStateException("elsewhere");
    Script script =
        new Script() {
          @Override
          public List<Input> poll() {
            Thread thread =
                new Thread(
                    () -> {
                      throw failure;
                    });
            thread.start();
            join(thread);
            return List.of();
          }
        };
    assertSame(failure, assertThrows(IllegalStateException.class, () -> run(script)));
    assertTrue(script.closed);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTerminalThatFailsEndsTheProgram() {
    Script script =
        new Script() {
          @Override
          public void show(Canvas frame) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThrows(UncheckedIOException.class, () -> run(script));
    assertTrue(script.closed);
  }

  @Test
  void aHeldKeyNeverOutrunsTheScreen() {
    AtomicLong now = new AtomicLong();
    LongSupplier slowly = () -> now.getAndAdd(TimeUnit.MILLISECONDS.toNanos(10));
    Script script = new Script();
    script.polls.add(Collections.nCopies(1000, Key.parse("+")));
    script.then("q");
    Counter.Model last = loop(script, slowly).run();
    assertTrue(last.count() > 0 && last.count() < 20, "counted to " + last.count());
  }

  /** Each reading of the clock takes ten milliseconds, so that few keys fit into a frame. */
  @Test
  void aHeldKeyMovesNothingAfterItsRelease() {
    AtomicLong now = new AtomicLong();
    LongSupplier slowly = () -> now.getAndAdd(TimeUnit.MILLISECONDS.toNanos(10));
    List<String> atRelease = new ArrayList<>();
    Script script =
        new Script() {
          @Override
          public List<Input> poll() throws IOException {
            if (polls.size() == 2) {
              atRelease.add(frames.get(frames.size() - 1));
            }
            return super.poll();
          }
        };
    for (int i = 0; i < 5; i++) {
      script.polls.add(Collections.nCopies(200, Key.parse("+")));
    }
    script.then().then("q");
    int count = loop(script, slowly).run().count();
    assertEquals(List.of("count " + count), atRelease);
    assertTrue(script.frames.size() > 5 && count < 100, script.frames.toString());
  }

  @Test
  void nothingIsDrawnWhileNothingHappens() {
    Script script = new Script().then("+").then("e");
    for (int i = 0; i < 40; i++) {
      script.then();
    }
    assertEquals(2, run(script).count());
    assertEquals("count 2", script.frames.get(script.frames.size() - 1));
    assertTrue(script.frames.size() <= 3, script.frames.toString());
  }

  /** However long an effect takes, the next key of a script acts on what came out. */
  @Test
  void inputsOfAScriptWaitForTheAnswerToTheOneBefore() {
    AtomicLong now = new AtomicLong();
    LongSupplier hurried = () -> now.addAndGet(TimeUnit.SECONDS.toNanos(10));
    Script script = new Script().then("e").then("e").then("e").then("q");
    Counter counter = new Counter();
    Stage<Counter.Model> patient = new PatientStage(new ScreenStage<>(counter, script));
    Next<Counter.Model> start = Next.of(Counter.Model.START);
    assertEquals(3, new Loop<>(counter, start, patient, hurried).run().count());
  }

  /** A stage whose inputs wait for answers. */
  private record PatientStage(Stage<Counter.Model> stage) implements Stage<Counter.Model> {
    @Override
    public List<Input> poll() throws IOException {
      return stage.poll();
    }

    @Override
    public boolean waitsForAnswers() {
      return true;
    }

    @Override
    public void show(Counter.Model model) throws IOException {
      stage.show(model);
    }

    @Override
    public void close() {
      stage.close();
    }
  }

  @Test
  void otherKeysOfABacklogAreAllAnswered() {
    AtomicLong now = new AtomicLong();
    LongSupplier slowly = () -> now.getAndAdd(TimeUnit.MILLISECONDS.toNanos(10));
    Script script = new Script().then("1234567890".split("", 0)).then("a", "b", "c").then("q");
    Counter.Model last = loop(script, slowly).run();
    assertEquals(List.of("1234567890abc".split("", 0)), last.heard());
  }
}
