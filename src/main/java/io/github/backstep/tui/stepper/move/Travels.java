package io.github.backstep.tui.stepper.move;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.journey.Errand;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Loader;
import io.github.backstep.tui.stepper.model.Markers;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Difference;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Marker;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** The moves from position to position, along the run and along the reasons of a number. */
public final class Travels {
  private Travels() {}

  /**
   * A move along the run, from where one stands or is going: the result is looked at, the way back
   * by Backspace forgotten.
   */
  public static Next<Model> move(Model model, BiFunction<Position, Position.Course, Position> by) {
    Model.Travel under = model.situation().travel();
    Position from = destination(model);
    Position to = by.apply(from, model.course());
    if (to.equals(from) && under != null) {
      return Next.of(say(model, "notice.under-way", from.step()));
    }
    if (to.equals(from)) {
      boolean first = to.equals(Position.FIRST);
      return Next.of(
          say(
              model.with(model.situation().playing(false)),
              first ? "notice.first" : "notice.last"));
    }
    return go(model, new Journey(to, model.focus().onResult(), List.of()));
  }

  public static Next<Model> to(Model model, Position position) {
    return move(model, (from, course) -> position);
  }

  /** Sets out; arrives at once if the step is loaded. A journey under way is given up for it. */
  public static Next<Model> go(Model model, Journey journey) {
    Model quiet = model.with(model.situation().noting(null));
    if (journey.to().step() == model.scene().index()) {
      Next<Model> there = Next.of(quiet.arrive(model.scene(), journey));
      return model.situation().travel() == null ? there : there.cancelling();
    }
    Model.Travel travel = new Model.Travel(journey, 0, "");
    return Next.of(quiet.with(quiet.situation().travelling(travel)))
        .cancelling()
        .with(model.session().loader().fetch(journey));
  }

  /** Arrives, unless another journey has been begun meanwhile. */
  public static Next<Model> arrive(Model model, Loader.Arrived arrived) {
    if (!isUnderWay(model, arrived.journey())) {
      return Next.of(model);
    }
    return settled(announced(model.arrive(arrived.scene(), arrived.journey())));
  }

  /**
   * A model that has arrived. The portraits of the step follow, so that nobody has to wait for
   * them, and the steps before it.
   */
  public static Next<Model> settled(Model model) {
    Scene scene = model.scene();
    Loader loader = model.session().loader();
    Next<Model> there = Next.of(model);
    Next<Model> shown = scene.isPortrayed() ? there : there.with(loader.portray(scene));
    return Watching.goOn(Comparing.goOn(shown.with(loader.keepAtHand(scene))));
  }

  /** A step just arrived at, with a notice if there is something about it to say. */
  public static Model announced(Model model) {
    Texts texts = model.session().texts();
    String difference =
        Difference.of(model.discrepancies(), model.scene().discrepancies().voice(), texts);
    String text =
        difference.isEmpty()
            ? Markers.of(model).textAt(model.position().step(), texts)
            : difference;
    return text.isEmpty() ? model : note(model, text);
  }

  /** To the next marker, keeping the operation. */
  public static Next<Model> nextMarker(Model model) {
    return toMarker(
        model, Markers.of(model).after(destination(model).step()), "notice.no-marker-after");
  }

  /** To the marker before. */
  public static Next<Model> previousMarker(Model model) {
    return toMarker(
        model, Markers.of(model).before(destination(model).step()), "notice.no-marker-before");
  }

  private static Next<Model> toMarker(Model model, Optional<Marker> marker, String none) {
    return marker.map(it -> toStep(model, it.step())).orElseGet(() -> Next.of(say(model, none)));
  }

  /** To another step, keeping the operation. */
  public static Next<Model> toStep(Model model, int step) {
    return move(model, (from, course) -> from.batches(step - from.step(), course));
  }

  /** Where one stands, or is going. */
  static Position destination(Model model) {
    Model.Travel under = model.situation().travel();
    return under == null ? model.position() : under.errand().to();
  }

  /** Shows the portraits of a scene, unless another one has been loaded meanwhile. */
  public static Model portray(Model model, Scene portrayed) {
    Scene scene = model.scene();
    return scene.index() == portrayed.index() && scene.run().equals(portrayed.run())
        ? model.with(scene.with(portrayed.before(), portrayed.after()))
        : model;
  }

  /** Stays, because the step cannot be read. */
  public static Model stay(Model model, Loader.Failed failed) {
    return isUnderWay(model, failed.journey())
        ? note(
            model.with(model.situation().standing().playing(false)),
            model.session().phrase(failed.problem()))
        : model;
  }

  /** Stays, because the journey was given up. */
  public static Model stay(Model model, Loader.Cancelled cancelled) {
    Model trained = model.with(model.scene().with(cancelled.losses()));
    return isUnderWay(model, cancelled.journey())
        ? say(
            trained.with(model.situation().standing().playing(false)),
            isRecorded(model) ? "notice.stopped" : "notice.stopped-trained")
        : trained;
  }

  private static boolean isRecorded(Model model) {
    return model.session().subject().chronicle().isRecorded();
  }

  static boolean isUnderWay(Model model, Errand errand) {
    Model.Travel travel = model.situation().travel();
    return travel != null && travel.errand().equals(errand);
  }

  /** Follows the chosen factor to the operation that made it. */
  public static Next<Model> follow(Model model) {
    Explanation why = model.look().explanation();
    if (why == null) {
      boolean hidden = Veil.of(model).hidesSomethingIn(model.scene());
      return Next.of(say(model, hidden ? "notice.covered" : "notice.no-reason"));
    }
    Optional<Factor> factor = WhyLines.chosen(model.look(), model.focus());
    if (factor.isEmpty()) {
      return Next.of(say(model, "notice.reasons-end"));
    }
    Optional<Address> source = why.source(factor.get());
    return source.map(address -> follow(model, why, address)).orElse(Next.of(model));
  }

  private static Next<Model> follow(Model model, Explanation why, Address source) {
    List<Visit> trail = new ArrayList<>(model.look().trail());
    trail.add(new Visit(model.position(), model.focus(), why.address()));
    if (source.moment() instanceof Moment.AtStep at) {
      String tensor = Objects.requireNonNull(source.tensor());
      int op = model.course().program(at.step()).writerOf(tensor);
      if (op == Program.BEFORE) {
        return Next.of(say(model, "notice.unchanged", tensor));
      }
      Focus focus = focusOn(model.focus(), source);
      return go(model, new Journey(new Position(at.step(), op), focus, trail));
    }
    if (!model.scene().explains(source)) {
      return Next.of(say(model, "notice.not-recorded", source.toString()));
    }
    Explanation start = new Why(model.scene()).of(source);
    return Next.of(model.withLook(new Model.Look(model.focus().withFactor(0), start, trail)));
  }

  static Focus focusOn(Focus focus, Address address) {
    Focus result = focus.onResult();
    return address.cell() == null || address.tensor() == null
        ? result
        : result.withCell(address.tensor(), address.cell());
  }

  /** Goes back to where the last factor was followed from. */
  public static Next<Model> back(Model model) {
    List<Visit> trail = model.look().trail();
    if (trail.isEmpty()) {
      return Next.of(say(model, "notice.nothing-to-return-to"));
    }
    Visit last = trail.get(trail.size() - 1);
    List<Visit> rest = trail.subList(0, trail.size() - 1);
    return go(model, new Journey(last.position(), last.focus(), rest));
  }

  /** With a notice of the texts. */
  public static Model say(Model model, String key, Object... arguments) {
    return note(model, model.session().texts().of(key, arguments));
  }

  public static Model note(Model model, String text) {
    return model.with(model.situation().noting(text));
  }
}
