package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.stepper.Binding.Group.GO;
import static io.github.backstep.tui.stepper.Binding.Group.LOOK;
import static io.github.backstep.tui.stepper.Binding.Group.PROGRAM;
import static io.github.backstep.tui.stepper.Binding.Group.STEP;
import static io.github.backstep.tui.stepper.Binding.Group.WHAT_IF;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The key table of the stepper: it dispatches, it fills the footer, and it is the help. */
final class Bindings {
  /** Rows that PgUp and PgDn move by. */
  private static final int PAGE = 8;

  static final List<Binding> ALL =
      List.of(
          Binding.of(STEP, "s", "op|next operation", travel(Position::nextOperation)),
          Binding.of(STEP, "S", "back|previous operation", travel(Position::previousOperation)),
          Binding.of(STEP, "n", "phase|next phase", travel(Position::nextPhase)),
          Binding.of(
              STEP,
              "N",
              "|this phase's start, then the one before",
              travel(Position::previousPhase)),
          Binding.of(
              STEP,
              "b",
              "batch|same operation, next mini-batch",
              m -> Travels.move(m, (at, course) -> at.batches(1, course))),
          Binding.of(
              STEP,
              "B",
              "|same operation, previous mini-batch",
              m -> Travels.move(m, (at, course) -> at.batches(-1, course))),
          Binding.of(
              STEP, "f", "epoch|first mini-batch of the next epoch", travel(Position::nextEpoch)),
          Binding.of(
              STEP,
              "F",
              "|start of this epoch, then the one before",
              travel(Position::previousEpoch)),
          Binding.of(STEP, "Space", "play|play and pause", Playing::toggle),
          Binding.of(STEP, "+", "|play faster", Playing::faster),
          Binding.of(STEP, "-", "|play slower", Playing::slower),
          Binding.of(
              LOOK,
              "Enter",
              "follow|follow the marked number to where it was made",
              Travels::follow),
          Binding.of(LOOK, "Backspace", "return|return from there", Travels::back),
          Binding.of(LOOK, "w", "choose|choose a number in the explanation", CellMoves::toggleWhy),
          Binding.of(
              LOOK,
              "Tab",
              "panel|next operand, result, explanation",
              m -> CellMoves.nextPanel(m, 1)),
          Binding.of(LOOK, "Shift-Tab", "|the one before", m -> CellMoves.nextPanel(m, -1)),
          Binding.of(LOOK, "Left h", "|cell to the left", m -> CellMoves.by(m, 0, -1)),
          Binding.of(LOOK, "Down j", "|cell below", m -> CellMoves.by(m, 1, 0)),
          Binding.of(LOOK, "Up k", "|cell above", m -> CellMoves.by(m, -1, 0)),
          Binding.of(LOOK, "Right l", "|cell to the right", m -> CellMoves.by(m, 0, 1)),
          Binding.of(LOOK, "PageUp", "|some rows up", m -> CellMoves.by(m, -PAGE, 0)),
          Binding.of(LOOK, "PageDown", "|some rows down", m -> CellMoves.by(m, PAGE, 0)),
          Binding.of(LOOK, "/", "|cell of largest size, then the next", CellMoves::largest),
          Binding.of(LOOK, "z", "|the whole tensor as a heat map", show(new Overview())),
          Binding.of(LOOK, "p", "picture|the data as a picture", show(new PictureOverlay())),
          Binding.of(LOOK, "t", "tensors|list of all tensors", show(new TensorList(0))),
          Binding.of(WHAT_IF, "E", "what if|change something here: forks the run", Forks::ask),
          Binding.of(
              WHAT_IF, "=", "compare|fork, difference, original; or another run", Forks::turn),
          Binding.of(WHAT_IF, "o", "|back to the original, and to the fork again", Forks::leave),
          Binding.of(
              GO, ":", "go|go to an address, or 50%: step 165 / dW2[3,7]", show(Prompt.EMPTY)),
          Binding.of(GO, "c", "continue|continue to where a break holds next", Halts::next),
          Binding.of(GO, "C", "|back to where one held last", Halts::last),
          Binding.of(GO, "x", "breaks|breaks: nan, loss > 1, |dW1| > 10", show(BreakList.EMPTY)),
          Binding.of(GO, "]", "|next marker on the line of steps", Travels::nextMarker),
          Binding.of(GO, "[", "|the marker before", Travels::previousMarker),
          Binding.of(
              GO, "Home g", "|first operation of the run", m -> Travels.to(m, Position.FIRST)),
          Binding.of(GO, "End G", "|last operation of the run", travel(Position::last)),
          Binding.of(PROGRAM, "? F1", "help|this help", show(new Help(0))),
          Binding.of(PROGRAM, "Escape", "|stop a journey, stop playing", Playing::stop),
          Binding.of(PROGRAM, "q Ctrl-C Ctrl-D", "quit|quit", Bindings::quit));

  /** In the order of their importance to someone who has not learnt the keys yet. */
  private static final List<String> FOOTER =
      List.of(
          "s",
          "S",
          "n",
          "b",
          "f",
          "Space",
          "Enter",
          ":",
          "?",
          "q",
          "Backspace",
          "Tab",
          "w",
          "t",
          "p",
          "c",
          "x",
          "E",
          "=");

  private Bindings() {}

  /** What a key does. */
  static Optional<Binding> of(Key key) {
    return ALL.stream().filter(binding -> binding.keys().contains(key)).findFirst();
  }

  /** The bindings worth a place in the footer, the most important first. */
  static List<Binding> footer() {
    return FOOTER.stream().map(name -> of(Key.parse(name)).orElseThrow()).toList();
  }

  private static Function<Model, Next<Model>> travel(Move by) {
    return model -> Travels.move(model, by::from);
  }

  private static Function<Model, Next<Model>> show(Overlay overlay) {
    return model -> Next.of(model.with(model.situation().playing(false).under(overlay)));
  }

  private static Next<Model> quit(Model model) {
    return Next.of(model.with(model.situation().quitting()));
  }

  /** One of the moves of a position. */
  private interface Move {
    Position from(Position position, Position.Course course);
  }
}
