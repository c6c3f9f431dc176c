package io.github.backstep.tui.stepper.command;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that matter where one is, the most important first.
 *
 * @param place finds the heading over them, {@code place.PLACE} of the texts
 */
record Guide(String place, List<Hint> hints) {
  /** From this many cells on a tensor has no place beside others. */
  private static final int LARGE = 1000;

  private static final List<Hint> TRAVELLING =
      keys("stop", "next-operation", "next-batch", "next-epoch", "address");

  private static final List<Hint> PLAYING =
      Stream.concat(
              Stream.of(Hint.of("Space", "pause")),
              keys("faster", "slower", "next-operation", "previous-operation", "stop").stream())
          .toList();

  private static final List<Hint> IN_THE_EXPLANATION =
      Stream.concat(
              Stream.of(Hint.of("Up Down", "choose-factor"), Hint.of("w", "leave")),
              keys("follow", "return", "terms", "check", "next-panel", "next-operation").stream())
          .toList();

  private static final List<Hint> ON_THE_WAY_BACK =
      keys(
          "follow",
          "return",
          "choose",
          "terms",
          "next-operation",
          "previous-operation",
          "next-batch");

  private static final List<Hint> IN_A_LARGE_TENSOR =
      keys(
          "table",
          "overview",
          "largest",
          "page-down",
          "page-up",
          "follow",
          "next-operation",
          "next-batch");

  private static final List<Hint> IN_THE_TENSORS =
      keys(
          "next-operation",
          "previous-operation",
          "next-phase",
          "next-batch",
          "next-epoch",
          "play",
          "follow",
          "address",
          "return",
          "next-panel",
          "choose",
          "tensors",
          "pictures",
          "continue",
          "breaks",
          "edit",
          "compare",
          "watches",
          "terms",
          "table",
          "check");

  private static final Hint HELP = Bindings.named("help").hint().inShort();
  private static final List<Hint> IN_THE_PICTURES =
      Stream.concat(
              Stream.of(
                  Hint.of("Left Right", "turn-page"),
                  Hint.of("Up Down", "choose-sample"),
                  Hint.of("p", "close-pictures")),
              Stream.concat(
                  keys("next-operation", "next-batch", "next-epoch", "play").stream(),
                  Stream.of(Hint.of("PageDown PageUp", "scroll-pictures"))))
          .toList();

  private static final List<Hint> BESIDE_THE_PICTURES =
      Stream.concat(
              Stream.of(Hint.of(", .", "turn-page"), Hint.of("p", "close-pictures")),
              keys(
                  "enlarge",
                  "next-operation",
                  "previous-operation",
                  "next-phase",
                  "next-batch",
                  "next-epoch",
                  "play",
                  "follow",
                  "address",
                  "next-panel",
                  "choose",
                  "tensors")
                  .stream())
          .toList();

  Guide {
    hints = List.copyOf(hints);
  }

  private static List<Hint> keys(String... ids) {
    return Stream.of(ids).map(id -> Bindings.named(id).hint().inShort()).toList();
  }

  /** What has its place on the bottom line before anything else. */
  static List<Hint> always(Model model) {
    return List.of(HELP, leaving(model.session()).inShort());
  }

  /** The keys that end the stepper, by where that leads. */
  static Hint leaving(Session session) {
    Hint quit = Bindings.named("quit").hint();
    if (session.guidance().leads()) {
      return new Hint(quit.keys(), "lesson");
    }
    return session.surroundings().leadsHome() ? new Hint(quit.keys(), "home") : quit;
  }

  /** How to ask for help in an overlay, unless it is the help. */
  static List<Hint> always(Overlay overlay) {
    return overlay instanceof Help
        ? List.of()
        : List.of(Hint.of(overlay.takesText() ? "F1" : "?", "help"));
  }

  /** Under an overlay; null for none. */
  static Guide of(Model model, @Nullable Overlay overlay) {
    return overlay == null ? of(model) : new Guide(overlay.place(), overlay.hints());
  }

  private static Guide of(Model model) {
    if (model.situation().travel() != null) {
      return new Guide("travel", TRAVELLING);
    }
    if (model.situation().playing()) {
      return new Guide("play", PLAYING);
    }
    if (model.isCovered()) {
      return new Guide("pictures", IN_THE_PICTURES);
    }
    if (model.album().isOpen()) {
      return new Guide("beside-pictures", BESIDE_THE_PICTURES);
    }
    if (model.focus().onWhy()) {
      return new Guide("explanation", IN_THE_EXPLANATION);
    }
    if (!model.look().trail().isEmpty()) {
      return new Guide("trail", ON_THE_WAY_BACK);
    }
    Shape shape = model.pane().shape();
    return shape.rows() * shape.columns() >= LARGE
        ? new Guide("large", IN_A_LARGE_TENSOR)
        : new Guide("tensors", IN_THE_TENSORS);
  }

  /** What stands over the keys. */
  String heading(Texts texts) {
    return texts.of("place." + place);
  }
}
