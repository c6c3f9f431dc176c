package io.github.backstep.tui.stepper;

import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Address;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.app.Tick;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.stepper.command.Binding;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.command.Footer;
import io.github.backstep.tui.stepper.command.Help;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Loader;
import io.github.backstep.tui.stepper.journey.Pairing;
import io.github.backstep.tui.stepper.journey.Quest;
import io.github.backstep.tui.stepper.journey.Saving;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Layout;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Arrival;
import io.github.backstep.tui.stepper.move.Comparing;
import io.github.backstep.tui.stepper.move.Forks;
import io.github.backstep.tui.stepper.move.Halts;
import io.github.backstep.tui.stepper.move.Playing;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.move.Watching;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.speech.StepperTeller;
import io.github.backstep.tui.stepper.table.Copying;
import io.github.backstep.tui.stepper.view.AlbumView;
import io.github.backstep.tui.stepper.view.Atelier;
import io.github.backstep.tui.stepper.view.FormulaView;
import io.github.backstep.tui.stepper.view.HeaderView;
import io.github.backstep.tui.stepper.view.HistogramView;
import io.github.backstep.tui.stepper.view.LossChart;
import io.github.backstep.tui.stepper.view.OperationsView;
import io.github.backstep.tui.stepper.view.PictureView;
import io.github.backstep.tui.stepper.view.RibbonView;
import io.github.backstep.tui.stepper.view.TensorsView;
import io.github.backstep.tui.stepper.view.TimelineView;
import io.github.backstep.tui.stepper.view.WatchesView;
import io.github.backstep.tui.stepper.view.WhyView;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.SmallScreen;
import io.github.backstep.tui.venue.Venue;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stepping screen as a model–update–view program. */
public final class Stepper implements App<Model> {
  /** How often one looks how far the losses of a trace have been read. */
  private static final Duration READING = Duration.ofMillis(200);

  /**
   * Takes over the terminal, or its keys, and steps through a run until the user quits.
   *
   * @param at where to begin
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable if no screen can be drawn
   * @throws io.github.backstep.run.AddressException if the run has nothing there
   */
  public static void open(Run run, Address at, Presentation presentation) {
    open(Subject.of(run), at, presentation);
  }

  /**
   * The same with a trace.
   *
   * @throws io.github.backstep.trace.TraceException if it cannot be read
   */
  public static void open(Replay replay, Address at, Presentation presentation) {
    open(Subject.of(replay), at, presentation);
  }

  /** The same with a case as a submission went through it, at its mistake. */
  public static void open(Walk walk, Presentation presentation) {
    open(Subject.of(walk), walk.at(), presentation);
  }

  private static void open(Subject subject, Address at, Presentation how) {
    Journey journey = new Arrival(at, subject.course(), Focus.START).journey();
    try (Venue venue = Venue.open(how)) {
      visit(subject, journey, venue, how);
    }
  }

  /** Steps through a run from its first operation on, where another program took over before. */
  public static void visit(Run run, Venue venue, Presentation how) {
    visit(Subject.of(run), Journey.TO_THE_START, venue, how);
  }

  /** The same with a trace. */
  public static void visit(Replay replay, Venue venue, Presentation how) {
    visit(Subject.of(replay), Journey.TO_THE_START, venue, how);
  }

  private static void visit(Subject subject, Journey journey, Venue venue, Presentation how) {
    Session session = new Session(subject, venue.appearance(), how.surroundings());
    Next<Model> first = setOut(start(session, venue.size()), journey);
    boolean welcome = venue instanceof Venue.OnScreen && how.firstVisit().isNow();
    venue.run(new Stepper(), welcome ? welcoming(first) : first, new StepperTeller());
  }

  /** The screen of a run at its first operation, but for its pictures. */
  static Model start(Session session, Size size) {
    return Model.first(session, session.loader().scene(0, SeekListener.NONE), size);
  }

  /** The pictures come once the rest is on the screen. */
  static Next<Model> setOut(Model start, Journey journey) {
    String problem = start.session().subject().chronicle().problem();
    Next<Model> there = Travels.go(start, journey);
    Model model =
        problem.isEmpty()
            ? Travels.announced(there.model())
            : Travels.note(there.model(), start.session().phrase(problem));
    return new Next<>(model, there.effects(), there.cancels())
        .with(start.session().loader().portray(start.scene()));
  }

  /**
   * The same for somebody who has never been here: which keys to try, unless more is to be said.
   */
  public static Next<Model> welcoming(Next<Model> first) {
    Model model = first.model();
    return model.situation().notice() == null
        ? new Next<>(Travels.say(model, "notice.welcome"), first.effects(), first.cancels())
        : first;
  }

  @Override
  public Next<Model> update(Model model, Message message) {
    return Atelier.keptUp(answer(model, message));
  }

  private static Next<Model> answer(Model model, Message message) {
    if (message instanceof Input input) {
      return input(model, input);
    }
    if (message instanceof Loader.Arrived arrived) {
      return Travels.arrive(model, arrived);
    }
    if (message instanceof Loader.Portrayed portrayed) {
      return Next.of(Travels.portray(model, portrayed.scene()));
    }
    if (message instanceof Atelier.Drawn drawn) {
      return Next.of(Atelier.arrive(model, drawn));
    }
    if (message instanceof Loader.Failed failed) {
      return Next.of(Travels.stay(model, failed));
    }
    if (message instanceof Loader.Cancelled cancelled) {
      return Next.of(Travels.stay(model, cancelled));
    }
    if (message instanceof Quest.Found found) {
      return Halts.arrive(model, found);
    }
    if (message instanceof Quest.Ended ended) {
      return Next.of(Halts.stay(model, ended));
    }
    if (message instanceof Pairing.Paired paired) {
      return Forks.arrive(model, paired);
    }
    if (message instanceof Pairing.Refused refused) {
      return Forks.refuse(model, refused);
    }
    if (message instanceof Comparing.Looked looked) {
      return Comparing.arrive(model, looked);
    }
    if (message instanceof Copying.Copied copied) {
      return Next.of(Travels.note(model, copied.notice()));
    }
    if (message instanceof Watching.Read read) {
      return Next.of(Watching.arrive(model, read));
    }
    if (message instanceof Saving.Saved saved) {
      return Forks.saved(model, saved);
    }
    if (message instanceof ProgressReport report) {
      return Next.of(progress(model, report));
    }
    if (message instanceof EffectFailed failure) {
      throw failure.unchecked();
    }
    return message instanceof Tick ? tick(model, isPlaying(model)) : Next.of(model);
  }

  private static Next<Model> input(Model model, Input input) {
    if (input instanceof Resize resize) {
      return Next.of(model.with(new Size(resize.columns(), resize.rows())));
    }
    Optional<Key> pressed = MouseMoves.keyUnder(model, input);
    return pressed.isPresent() ? typed(model, pressed.get()) : typed(model, input);
  }

  private static Next<Model> typed(Model model, Input input) {
    Overlay overlay = model.situation().overlay();
    if (overlay != null) {
      return over(model, overlay, input);
    }
    if (input instanceof Mouse mouse) {
      return model.situation().travel() == null ? MouseMoves.answer(model, mouse) : Next.of(model);
    }
    return input instanceof Key key ? key(model, key) : Next.of(model);
  }

  private static Next<Model> over(Model model, Overlay overlay, Input input) {
    if (Help.isAskedOf(overlay, input)) {
      return Help.over(model);
    }
    if (input instanceof Mouse mouse) {
      return MouseMoves.over(model, overlay, mouse);
    }
    return input instanceof Key key && overlay.leavesToScreen(key)
        ? key(model, key)
        : overlay.answer(model, input);
  }

  private static Next<Model> key(Model model, Key key) {
    Binding binding = Bindings.of(key).orElse(null);
    if (binding == null) {
      return Next.of(
          Travels.say(model, "notice.unbound", Hint.label(key, model.session().texts())));
    }
    return Bindings.press(binding, model);
  }

  private static Model progress(Model model, ProgressReport report) {
    Model.Travel travel = model.situation().travel();
    if (travel == null) {
      return model;
    }
    return model.with(
        model
            .situation()
            .travelling(new Model.Travel(travel.errand(), report.fraction(), report.what())));
  }

  @Override
  public void view(Model model, Region screen) {
    if (SmallScreen.is(screen)) {
      String place = "step " + model.position().step() + " / " + model.operation().writes();
      SmallScreen.draw(place, screen, model.session().appearance());
      return;
    }
    Layout layout = Layout.of(model, screen);
    HeaderView.draw(model, layout.header());
    RibbonView.draw(model, layout.ribbon());
    if (!model.isCovered()) {
      FormulaView.draw(model, layout.formula());
      OperationsView.draw(model, layout.operations());
      WatchesView.draw(model, layout.watches());
      TensorsView.draw(model, layout.tensors());
      WhyView.draw(model, layout.why());
    }
    AlbumView.draw(model, layout.pictures());
    PictureView.draw(model, layout.picture());
    LossChart.draw(model, layout.chart());
    HistogramView.draw(model, layout.histogram());
    TimelineView.draw(model, layout.timeline());
    Footer.of(model, screen.columns()).draw(layout.footer(), model.session().theme());
    Overlay overlay = model.situation().overlay();
    if (overlay != null) {
      draw(overlay, model, screen);
    }
  }

  private static void draw(Overlay overlay, Model model, Region screen) {
    Overlay beneath = overlay.beneath();
    if (beneath != null) {
      draw(beneath, model, screen);
    }
    overlay.draw(model, screen);
  }

  @Override
  public boolean finished(Model model) {
    return model.situation().over();
  }

  @Override
  public @Nullable Duration tick(Model model) {
    if (isPlaying(model)) {
      return model.situation().speed().pace();
    }
    return isReadingLosses(model) ? READING : null;
  }

  private static boolean isPlaying(Model model) {
    return model.situation().playing() && model.situation().overlay() == null;
  }

  /** Whether the losses of a trace are being read while one looks at it. */
  private static boolean isReadingLosses(Model model) {
    return model.session().subject().chronicle().isRecorded()
        && model.scene().step().has(TensorNames.LOSS)
        && model.scene().losses().count() <= model.course().lastStep();
  }

  private static Next<Model> tick(Model model, boolean playing) {
    return playing
        ? Playing.tick(model)
        : Next.of(model.with(model.scene().with(model.session().loader().losses())));
  }
}
