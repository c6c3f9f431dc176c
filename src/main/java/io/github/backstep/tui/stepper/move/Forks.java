package io.github.backstep.tui.stepper.move;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.journey.Pairing;
import io.github.backstep.tui.stepper.journey.RunText;
import io.github.backstep.tui.stepper.journey.Saving;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.scene.Beside;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Shown;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.venue.Surroundings;
import java.util.Objects;

/** The moves between a run, its fork or another run, and their difference. */
public final class Forks {
  private Forks() {}

  private static Next<Model> under(Model model, Overlay overlay) {
    return Next.of(model.with(model.situation().playing(false).under(overlay)));
  }

  /** Compares the run on the screen with another one. */
  public static Next<Model> compare(Model model, String text) {
    Subject here = model.session().subject();
    Surroundings surroundings = model.session().surroundings();
    Pairing pairing =
        new Pairing(
            model.position(),
            Sentence.of("whatif.opening", text),
            session ->
                session.with(Pair.of(here, new RunText(text).open(here.run(), surroundings))));
    return setOut(model, pairing);
  }

  static Next<Model> setOut(Model model, Pairing pairing) {
    Model still = model.with(model.situation().playing(false).noting(null));
    Model.Travel travel = new Model.Travel(pairing, 0, "");
    return Next.of(still.with(still.situation().travelling(travel)))
        .cancelling()
        .with(pairing.effect(model.session()));
  }

  /** The runs are there. */
  public static Next<Model> arrive(Model model, Pairing.Paired paired) {
    if (!Travels.isUnderWay(model, paired.pairing())) {
      return Next.of(model);
    }
    Model there = Overlay.closed(model.in(paired.session(), paired.scene()));
    Model standing = there.with(there.situation().standing());
    boolean isNearest = standing.position().step() < paired.pairing().to().step();
    return Travels.settled(
        Travels.note(standing, isNearest ? nearest(standing) : welcome(standing)));
  }

  /** What is said of a run that ends before the step where one stood. */
  private static String nearest(Model model) {
    Pair pair = model.session().pair();
    return pair != null && pair.kinship() == Pair.Kinship.RESTART
        ? texts(model)
            .of(
                "whatif.restarted.short",
                Changes.words(pair, texts(model)),
                model.position().step())
        : welcome(model);
  }

  private static String welcome(Model model) {
    Pair pair = model.session().pair();
    if (pair == null) {
      return texts(model).of("whatif.returned");
    }
    int step = model.position().step();
    return switch (pair.kinship()) {
      case FORK -> texts(model).of("whatif.forked", step);
      case RESTART -> texts(model).of("whatif.restarted", Changes.words(pair, texts(model)));
      case STRANGER -> compared(pair, step, texts(model));
    };
  }

  private static String compared(Pair pair, int step, Texts texts) {
    String edited = pair.edited(texts);
    return edited.isEmpty()
        ? texts.of("whatif.compared", step)
        : texts.of("whatif.compared.edited", edited);
  }

  /** Whether the bottom line says something that is worth more than where the two runs part. */
  static boolean isBusyTelling(Model model) {
    String notice = model.situation().notice();
    Pair pair = model.session().pair();
    boolean saysWhat =
        pair != null && !pair.isFork() && (pair.isChanged() || !pair.edits().isEmpty());
    return notice != null && (saysWhat || !notice.equals(welcome(model)));
  }

  /** There is no such run: what was asked for is asked again. */
  public static Next<Model> refuse(Model model, Pairing.Refused refused) {
    String problem = model.session().phrase(refused.problem());
    if (!Travels.isUnderWay(model, refused.pairing())) {
      return Next.of(model);
    }
    Model standing = model.with(model.situation().standing());
    Overlay overlay = standing.situation().overlay();
    Overlay asking = overlay == null ? null : overlay.refused(problem);
    return asking == null ? Next.of(Travels.note(standing, problem)) : under(standing, asking);
  }

  /** Shows the next of the fork, the difference and the original. */
  public static Next<Model> turn(Model model, Pair pair) {
    Pair turned = pair.showing(pair.shown().next());
    if (turned.front().equals(pair.front())) {
      return Watching.goOn(Next.of(told(model.in(model.session().with(turned), model.scene()))));
    }
    Beside beside = model.scene().beside();
    if (beside == null) {
      return Next.of(Travels.note(model, texts(model).of("whatif.short")));
    }
    Scene scene = beside.scene().beside(model.scene().alone());
    return Travels.settled(told(model.in(model.session().with(turned), scene)));
  }

  private static Model told(Model model) {
    Pair pair = Objects.requireNonNull(model.session().pair());
    String key = "whatif.told.%s.%s".formatted(pair.kinship().key(), pair.shown().key());
    return Travels.note(model, texts(model).of(key));
  }

  /** Back to the original alone; from there again to what was left for it. */
  public static Next<Model> leave(Model model) {
    Session session = model.session();
    if (session.pair() != null) {
      return returned(model, true);
    }
    Pair aside = session.aside();
    return aside == null
        ? Next.of(Travels.note(model, texts(model).of("whatif.alone")))
        : setOut(
            model,
            new Pairing(
                model.position(),
                Sentence.of("whatif.again"),
                paired -> paired.with(aside.showing(Shown.OTHER))));
  }

  static Next<Model> returned(Model model, boolean again) {
    Session session = model.session();
    Pair pair = Objects.requireNonNull(session.pair());
    Session alone = session.alone(pair.original(), again ? pair : null);
    Beside beside = model.scene().beside();
    boolean here = pair.front().equals(pair.original());
    if (!here && beside == null) {
      return setOut(model, new Pairing(model.position(), Sentence.of("whatif.back"), any -> alone));
    }
    Scene scene = here ? model.scene().alone() : Objects.requireNonNull(beside).scene();
    String text = texts(model).of(again ? "whatif.returned" : "whatif.taken");
    Next<Model> there = Travels.settled(Travels.note(model.in(alone, scene), text));
    return there.cancelling();
  }

  /** A recording has ended. */
  public static Next<Model> saved(Model model, Saving.Saved saved) {
    if (!Travels.isUnderWay(model, saved.saving())) {
      return Next.of(model);
    }
    Model standing = model.with(model.situation().standing());
    String text =
        switch (saved.outcome()) {
          case DONE -> texts(model).of("whatif.saved", saved.what());
          case STOPPED -> texts(model).of("whatif.stopped", saved.what());
          case FAILED -> model.session().phrase(saved.what());
        };
    return Next.of(Travels.note(standing, text));
  }

  private static Texts texts(Model model) {
    return model.session().texts();
  }
}
