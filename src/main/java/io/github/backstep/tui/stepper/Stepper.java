package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Loop;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.app.Tick;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalSession;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stepping screen as a model–update–view program. */
public final class Stepper implements App<Model> {
  /**
   * Takes over the terminal and steps through a run until the user quits.
   *
   * @param at where to begin
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable if no screen can be drawn
   * @throws io.github.backstep.run.AddressException if the run has nothing there
   */
  public static void open(Run run, Address at, TerminalOptions options) {
    Journey journey = new Arrival(at, course(run), Focus.START).journey();
    try (TerminalSession terminal = TerminalSession.open(options)) {
      step(run, journey, terminal, Theme.of(terminal.capabilities().depth()));
    }
  }

  /** Steps through a run from its first operation on, on a display that knows when to end. */
  public static void rehearse(Run run, Display display) {
    Journey journey = new Journey(Position.FIRST, Focus.START, List.of());
    step(run, journey, display, Theme.of(ColorDepth.TRUE));
  }

  private static void step(Run run, Journey journey, Display display, Theme theme) {
    Model.Size size = new Model.Size(display.columns(), display.rows());
    Model start = start(run, theme, display.glyphs(), size);
    Loop.run(new Stepper(), setOut(start, journey), display);
  }

  /** The screen of a run at its first operation, but for its pictures. */
  static Model start(Run run, Theme theme, Glyphs glyphs, Model.Size size) {
    Loader loader = new Loader(run.timeline(), new PortraitMaker(run));
    Session session = new Session(title(run), course(run), loader, theme, glyphs);
    return Model.first(session, loader.scene(0, SeekListener.NONE), size);
  }

  /** The pictures come once the rest is on the screen. */
  static Next<Model> setOut(Model start, Journey journey) {
    return Travels.go(start, journey).with(start.session().loader().portray(start.scene()));
  }

  private static Position.Course course(Run run) {
    return new Position.Course(run.program(), run.calendar(), run.calendar().steps());
  }

  private static String title(Run run) {
    RunConfig config = run.config();
    ModelConfig model = config.model();
    TrainingConfig training = config.training();
    String sizes =
        Stream.of(
                Stream.of(run.data().train().features().columns()),
                model.layers().stream(),
                Stream.of(run.data().train().classes()))
            .flatMap(size -> size)
            .map(String::valueOf)
            .collect(Collectors.joining("-"));
    return "%s %s %s %s η%s μ%s seed %d"
        .formatted(
            config.data().source().name(),
            sizes,
            model.activation().name(),
            training.updateOrder().name(),
            Numbers.plain(training.learningRate()),
            Numbers.plain(training.momentum()),
            config.seed());
  }

  @Override
  public Next<Model> update(Model model, Message message) {
    if (message instanceof Input input) {
      return input(model, input);
    }
    if (message instanceof Loader.Arrived arrived) {
      return Travels.arrive(model, arrived);
    }
    if (message instanceof Loader.Portrayed portrayed) {
      return Next.of(Travels.portray(model, portrayed.scene()));
    }
    if (message instanceof Loader.Cancelled cancelled) {
      return Next.of(Travels.stay(model, cancelled));
    }
    if (message instanceof ProgressReport report) {
      return Next.of(progress(model, report));
    }
    if (message instanceof EffectFailed failure) {
      throw failure.unchecked();
    }
    return message instanceof Tick ? Playing.tick(model) : Next.of(model);
  }

  private static Next<Model> input(Model model, Input input) {
    if (input instanceof Resize resize) {
      return Next.of(model.with(new Model.Size(resize.columns(), resize.rows())));
    }
    Overlay overlay = model.situation().overlay();
    if (overlay != null) {
      return overlay.answer(model, input);
    }
    if (input instanceof Mouse mouse) {
      return model.situation().travel() == null ? MouseMoves.answer(model, mouse) : Next.of(model);
    }
    return input instanceof Key key ? key(model, key) : Next.of(model);
  }

  private static Next<Model> key(Model model, Key key) {
    Binding binding = Bindings.of(key).orElse(null);
    if (binding == null) {
      String text = "%s is not bound to anything. Press ? for the keys.".formatted(key.name());
      return Next.of(Travels.note(model, text));
    }
    boolean waits = model.situation().travel() != null && binding.group() == Binding.Group.LOOK;
    return waits
        ? Next.of(model)
        : binding.action().apply(model.with(model.situation().noting(null)));
  }

  private static Model progress(Model model, ProgressReport report) {
    Model.Travel travel = model.situation().travel();
    if (travel == null) {
      return model;
    }
    return model.with(
        model
            .situation()
            .travelling(new Model.Travel(travel.journey(), report.fraction(), report.what())));
  }

  @Override
  public void view(Model model, Region screen) {
    if (!Layout.fits(screen)) {
      tooSmall(model, screen);
      return;
    }
    Layout layout = Layout.of(screen);
    HeaderView.draw(model, layout.header());
    RibbonView.draw(model, layout.ribbon());
    FormulaView.draw(model, layout.formula());
    OperationsView.draw(model, layout.operations());
    TensorsView.draw(model, layout.tensors());
    WhyView.draw(model, layout.why());
    PictureView.draw(model, layout.picture());
    LossChart.draw(model, layout.chart());
    HistogramView.draw(model, layout.histogram());
    TimelineView.draw(model, layout.timeline());
    FooterView.draw(model, layout.footer());
    Overlay overlay = model.situation().overlay();
    if (overlay != null) {
      overlay.draw(model, screen);
    }
  }

  /** What stands on a screen that is too small: the place at least, and what would help. */
  private static void tooSmall(Model model, Region screen) {
    Theme theme = model.session().theme();
    Op op = model.operation();
    List<String> lines =
        List.of(
            "Backstep needs 80×24,",
            "this is %d×%d.".formatted(screen.columns(), screen.rows()),
            "step " + model.position().step() + " / " + op.writes(),
            "q quits");
    for (int y = 0; y < lines.size(); y++) {
      screen.text(0, y, lines.get(y), theme.style(y == 0 ? Role.WARNING : Role.TEXT));
    }
  }

  @Override
  public boolean finished(Model model) {
    return model.situation().over();
  }

  @Override
  public @Nullable Duration tick(Model model) {
    boolean playing = model.situation().playing() && model.situation().overlay() == null;
    return playing ? model.situation().speed().pace() : null;
  }
}
