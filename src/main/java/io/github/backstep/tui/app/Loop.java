package io.github.backstep.tui.app;

import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Resize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs an app on a stage until it is finished or the input ends.
 *
 * <p>One thread does everything: it takes what has arrived, updates the model for each message and
 * then shows it once. After an update that starts an effect it waits a moment for the answer, so
 * that quick work needs no frame in between and a held key acts on the model it sees. Idle, it
 * looks for input some thirty times a second and uses next to no processor.
 *
 * <p>If anything fails, in the app, in an effect or on any other thread, the stage is closed first
 * and then the failure is thrown to the caller.
 */
public final class Loop<M> {
  /** How long a frame waits for effects just started. */
  private static final long SETTLE = TimeUnit.MILLISECONDS.toNanos(40);

  /** How long inputs are answered before a frame is drawn in between. */
  private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(100);

  private static final long ALERT_WAIT = TimeUnit.MILLISECONDS.toNanos(5);

  /** The least time between two progress reports, each of which draws a frame. */
  private static final long REPORT_PACE = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long IDLE_WAIT = TimeUnit.MILLISECONDS.toNanos(30);

  /** How long after the last event the loop still looks often. */
  private static final long ALERTNESS = TimeUnit.MILLISECONDS.toNanos(500);

  private final App<M> app;
  private final Stage<M> stage;
  private final LongSupplier clock;
  private final List<Effect> firstEffects;
  private final Backlog inputs = new Backlog();
  private final Ticker ticker = new Ticker();
  private final AtomicReference<@Nullable Throwable> elsewhere = new AtomicReference<>();
  private M model;
  private boolean stale = true;
  private boolean ended;
  private long lastEvent;
  private long lastReport;

  Loop(App<M> app, Next<M> first, Stage<M> stage, LongSupplier clock) {
    this.app = app;
    this.model = first.model();
    this.firstEffects = first.effects();
    this.stage = stage;
    this.clock = clock;
  }

  /** Runs an app and returns its last model. The display stays open unless something fails. */
  public static <M> M run(App<M> app, M initial, Display display) {
    return run(app, Next.of(initial), display);
  }

  /** Runs an app that begins with effects of its own. */
  public static <M> M run(App<M> app, Next<M> first, Display display) {
    return run(app, first, new ScreenStage<>(app, display));
  }

  /** Runs an app where it is not drawn. */
  public static <M> M run(App<M> app, Next<M> first, Stage<M> stage) {
    return new Loop<>(app, first, stage, System::nanoTime).run();
  }

  M run() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> elsewhere.compareAndSet(null, e));
    try {
      return runGuarded();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private M runGuarded() {
    try (Worker worker = new Worker()) {
      return runRestoring(worker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return model;
    }
  }

  private M runRestoring(Worker worker) throws IOException, InterruptedException {
    try {
      return runWith(worker);
    } catch (IOException | RuntimeException | Error e) {
      stage.close();
      throw e;
    }
  }

  private M runWith(Worker worker) throws IOException, InterruptedException {
    lastEvent = clock.getAsLong();
    lastReport = lastEvent - REPORT_PACE;
    schedule();
    firstEffects.forEach(worker::start);
    while (!over()) {
      drawIfStale();
      rethrowFromElsewhere();
      answerWhatHasArrived(worker);
      if (!stale && !over()) {
        pause(worker);
      }
    }
    return model;
  }

  private boolean over() {
    return ended || app.finished(model);
  }

  private void rethrowFromElsewhere() {
    Throwable failure = elsewhere.get();
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  private void answerWhatHasArrived(Worker worker) throws IOException, InterruptedException {
    answerAll(worker);
    answerProgress(worker);
    answerInputs(worker);
    if (!worker.isBusy() && !over() && ticker.untilDue(clock.getAsLong()) == 0) {
      ticker.ticked(clock.getAsLong());
      updateAndSettle(new Tick(), worker);
    }
  }

  private void answerAll(Worker worker) throws InterruptedException {
    for (Message m = worker.answer(0); m != null && !over(); m = worker.answer(0)) {
      update(m, worker);
    }
  }

  private void answerProgress(Worker worker) {
    long now = clock.getAsLong();
    ProgressReport progress = now - lastReport < REPORT_PACE ? null : worker.progress();
    if (progress != null && !over()) {
      lastReport = now;
      update(progress, worker);
    }
  }

  private void answerInputs(Worker worker) throws IOException, InterruptedException {
    if (!stage.waitsForAnswers() || !(worker.isBusy() || stale)) {
      inputs.add(stage.poll());
    }
    long frameEnds = clock.getAsLong() + FRAME;
    while (!inputs.isEmpty() && !over()) {
      answerInput(worker);
      if (clock.getAsLong() - frameEnds >= 0) {
        inputs.dropRepeats();
        return;
      }
    }
  }

  private void answerInput(Worker worker) throws InterruptedException {
    Input input = inputs.next();
    if (input instanceof EndOfInput) {
      ended = true;
    } else if (input != null) {
      stale |= input instanceof Resize;
      updateAndSettle(input, worker);
    }
  }

  private void updateAndSettle(Message message, Worker worker) throws InterruptedException {
    boolean started = update(message, worker);
    long until = clock.getAsLong() + SETTLE;
    while (started && worker.isBusy() && !over()) {
      Message answer = worker.answer(until - clock.getAsLong());
      if (answer == null) {
        return;
      }
      update(answer, worker);
    }
  }

  /** Answers one message and tells whether that started effects. */
  private boolean update(Message message, Worker worker) {
    Next<M> next = app.update(model, message);
    stale |= next.model() != model;
    model = next.model();
    if (next.cancels()) {
      worker.cancel();
    }
    next.effects().forEach(worker::start);
    lastEvent = clock.getAsLong();
    schedule();
    return !next.effects().isEmpty();
  }

  private void schedule() {
    ticker.pace(app.tick(model), clock.getAsLong());
  }

  private void drawIfStale() throws IOException {
    if (stale) {
      stale = false;
      stage.show(model);
    }
  }

  /** Waits a little, less if a tick is near, and answers what an effect says meanwhile. */
  private void pause(Worker worker) throws InterruptedException {
    if (!inputs.isEmpty()) {
      return;
    }
    long now = clock.getAsLong();
    long wait = now - lastEvent < ALERTNESS ? ALERT_WAIT : IDLE_WAIT;
    long untilTick = worker.isBusy() ? wait : ticker.untilDue(now);
    Message answer = worker.answer(Math.min(wait, untilTick));
    if (answer != null) {
      update(answer, worker);
    }
  }
}
