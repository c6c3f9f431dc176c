package io.github.backstep.tui.stepper;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.StepHistory;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Guidance;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.stepper.move.Arrival;
import io.github.backstep.tui.stepper.move.PictureMoves;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Shown;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.speech.Narrator;
import io.github.backstep.tui.stepper.speech.OverlayReport;
import io.github.backstep.tui.stepper.view.Atelier;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stepper as a part of another screen, which says where it begins, what it hides and points at,
 * and asks it where the learner has got to. {@link Stepper} updates and draws it.
 */
public final class Guided {
  private Guided() {}

  /**
   * Where a stepper begins.
   *
   * @param beside another run that is stepped together with it
   * @param pointed the cells that are chosen to begin with, the most important last
   */
  public record Opening(
      Evidence run,
      Optional<Evidence> beside,
      Address at,
      List<Pointed> pointed,
      Guidance guidance) {
    public Opening {
      pointed = List.copyOf(pointed);
    }
  }

  /** A cell that is chosen in its tensor. */
  public record Pointed(String tensor, Cell cell) {}

  /** What a stepper needs of the screen it is a part of. */
  public record Frame(Appearance appearance, Surroundings surroundings, Size size) {}

  /**
   * What the learner has brought about.
   *
   * @param run the one on the screen; null if it is a trace that cannot be computed on
   * @param op the index of the operation executed last
   * @param chosen the address of the chosen cell, if there is a number
   */
  public record Whereabouts(
      @Nullable Run run, StepHistory steps, int step, int op, Optional<Address> chosen) {}

  /**
   * A stepper at its beginning, all loaded; not to be called on the screen's thread. It knows of
   * its runs only what has been stepped through, not what somebody else has found out.
   *
   * @param before the one that was there, whose runs need not be stepped through anew; null for
   *     none
   * @throws io.github.backstep.run.AddressException if the run has nothing there
   */
  public static Model open(Opening opening, Frame frame, @Nullable Model before) {
    Session session = session(opening, frame, before).with(opening.guidance());
    Focus focus = Focus.START;
    for (Pointed cell : opening.pointed()) {
      focus = focus.withCell(cell.tensor(), cell.cell());
    }
    Journey journey = new Arrival(opening.at(), session.course(), focus).journey();
    Scene scene = session.loader().scene(journey.to().step(), SeekListener.NONE);
    Model there = Model.first(session, scene, frame.size()).arrive(scene, journey);
    return pointed(there, opening.pointed());
  }

  private static Session session(Opening opening, Frame frame, @Nullable Model before) {
    Subject subject = subject(opening.run().run(), before);
    Session alone = new Session(subject, frame.appearance(), frame.surroundings());
    return opening
        .beside()
        .map(other -> Pair.of(subject, subject(other.run(), before)).showing(Shown.ORIGINAL))
        .map(alone::with)
        .orElse(alone);
  }

  private static Subject subject(Run run, @Nullable Model before) {
    return before == null
        ? Subject.of(run)
        : known(before.session())
            .filter(it -> run.equals(it.run()))
            .findFirst()
            .orElseGet(() -> Subject.of(run));
  }

  private static Stream<Subject> known(Session session) {
    Pair pair = session.pair();
    return pair == null ? Stream.of(session.subject()) : Stream.of(pair.original(), pair.other());
  }

  /** With the pane that has the last of these cells looked at, if the operation has one. */
  private static Model pointed(Model model, List<Pointed> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      int pane = pane(model.operation(), cells.get(i).tensor());
      if (pane >= 0) {
        return model.looking(model.focus().onPane(pane));
      }
    }
    return model;
  }

  private static int pane(Op op, String tensor) {
    return op.writes().equals(tensor) ? op.reads().size() : op.reads().indexOf(tensor);
  }

  /** The same with what still has to be made ready for it, such as its pictures. */
  public static Next<Model> settled(Model model) {
    return Travels.settled(model);
  }

  /**
   * Sets out for an address of the run on the screen.
   *
   * @throws io.github.backstep.run.AddressException if it has nothing there
   */
  public static Next<Model> go(Model model, Address at) {
    return Travels.go(model, new Arrival(at, model.course(), model.focus()).journey());
  }

  /**
   * Opens a page of the pictures.
   *
   * @throws io.github.backstep.catalogue.UnknownNameException if there is none of this name
   */
  public static Next<Model> picture(Model model, String name) {
    return Atelier.keptUp(PictureMoves.open(model, Pictures.named(name)));
  }

  /** The same with other things hidden and pointed at. */
  public static Model under(Model model, Guidance guidance) {
    Model other = model.with(model.session().with(guidance));
    return other.looking(other.focus());
  }

  public static Model resized(Model model, Size size) {
    return model.with(size);
  }

  /** The same with a sentence on its bottom line; with its keys there if it is empty. */
  public static Model saying(Model model, String sentence) {
    return model.with(model.situation().noting(sentence.isEmpty() ? null : sentence));
  }

  public static Whereabouts whereabouts(Model model) {
    Pane pane = model.pane();
    Optional<Address> chosen =
        pane.shape().rows() == 0 ? Optional.empty() : Optional.of(pane.address(model.cell(pane)));
    Subject subject = model.session().subject();
    return new Whereabouts(
        subject.run(), subject.steps(), model.position().step(), model.position().op(), chosen);
  }

  /** Whether one stands still: no journey is under way. */
  public static boolean isStill(Model model) {
    return model.situation().travel() == null;
  }

  /** Whether something lies over the stepper that takes its keys. */
  public static boolean isCovered(Model model) {
    return model.situation().overlay() != null;
  }

  /** Whether the key has been pressed that ends it. */
  public static boolean isLeft(Model model) {
    return model.situation().over();
  }

  /** The same as if that had not been pressed; what was playing stands. */
  public static Model stayed(Model model) {
    Model.Situation now = model.situation();
    return model.with(
        new Model.Situation(false, now.speed(), now.travel(), now.overlay(), now.notice(), false));
  }

  /**
   * What there is to say once a model has become another one, in lines.
   *
   * @param before what was told last; null for nothing yet
   */
  public static List<String> told(@Nullable Model before, Model now) {
    return Narrator.tell(before, now);
  }

  /** What is being typed in it; often nothing. */
  public static String typed(Model model) {
    return OverlayReport.of(model).typed();
  }
}
