package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.run.Run;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.terminal.BlindTerminal;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a key costs on a screen of 200×60 until its frame has been sent, the terminal's own time
 * left out, after the run has been trained to its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class StepperBenchmark {
  private static final int COLUMNS = 200;
  private static final int ROWS = 60;

  private final Run run;
  private final String cell;
  private final Stepper stepper = new Stepper();
  private final Random random = new Random(42);
  private Model model;
  private Display terminal;
  private int presses;
  private final List<Effect> ahead = new ArrayList<>();

  /**
   * @param cell one that can be gone to at any step
   */
  StepperBenchmark(Run run, String cell) {
    this.run = run;
    this.cell = cell;
  }

  @Setup
  public void setUp() throws Exception {
    terminal = new BlindTerminal(COLUMNS, ROWS, "");
    Size size = new Size(COLUMNS, ROWS);
    Appearance appearance =
        Appearance.of(Theme.of(ColorDepth.TRUE), Glyphs.UNICODE, Language.ENGLISH);
    model = Stepper.start(new Session(Subject.of(run), appearance), size);
    press("End");
    travel();
  }

  /** What the stepper does in the background, when nobody waits. */
  @TearDown(Level.Invocation)
  public void lookAhead() throws Exception {
    for (Effect effect : ahead) {
      effect.run(Unwatched.PROGRESS);
    }
    ahead.clear();
  }

  /** An operation: 100 forward, through a few mini-batches, and as many back. */
  @Benchmark
  public Model operation() throws Exception {
    return press(presses++ / 100 % 2 == 0 ? "s" : "S");
  }

  /** Another cell of the same tensor. */
  @Benchmark
  public Model cell() throws Exception {
    return press(presses++ / 100 % 2 == 0 ? "Down" : "Up");
  }

  /** To a cell at any step of the run, by its address. */
  @Benchmark
  public Model travel() throws Exception {
    int step = random.nextInt(model.course().lastStep() + 1);
    String address = "step %d / %s".formatted(step, cell);
    update(Key.of(':'));
    for (char letter : address.toCharArray()) {
      update(Key.of(letter));
    }
    return press("Enter");
  }

  private Model press(String key) throws Exception {
    update(Key.parse(key));
    Canvas frame = new Canvas(COLUMNS, ROWS, terminal.glyphs());
    stepper.view(model, frame.whole());
    terminal.show(frame);
    return model;
  }

  private void update(Message message) throws Exception {
    Queue<Message> messages = new ArrayDeque<>(List.of(message));
    while (!messages.isEmpty()) {
      Next<Model> next = stepper.update(model, messages.remove());
      model = next.model();
      for (Effect effect : next.effects()) {
        if (effect.inBackground()) {
          ahead.add(effect);
        } else {
          messages.add(effect.run(Unwatched.PROGRESS));
        }
      }
    }
  }

  private enum Unwatched implements Progress {
    PROGRESS;

    @Override
    public void report(double fraction, String what) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
