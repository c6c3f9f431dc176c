package io.github.backstep.tui.stepper.command;

import static io.github.backstep.tui.stepper.command.Binding.Group.GO;
import static io.github.backstep.tui.stepper.command.Binding.Group.LOOK;
import static io.github.backstep.tui.stepper.command.Binding.Group.PICTURES;
import static io.github.backstep.tui.stepper.command.Binding.Group.PROGRAM;
import static io.github.backstep.tui.stepper.command.Binding.Group.STEP;
import static io.github.backstep.tui.stepper.command.Binding.Group.WHAT_IF;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Page;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.move.Forks;
import io.github.backstep.tui.stepper.move.Halts;
import io.github.backstep.tui.stepper.move.PictureMoves;
import io.github.backstep.tui.stepper.move.Playing;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.sheet.BreakList;
import io.github.backstep.tui.stepper.sheet.GradientQuestion;
import io.github.backstep.tui.stepper.sheet.Overview;
import io.github.backstep.tui.stepper.sheet.TensorList;
import io.github.backstep.tui.stepper.sheet.TermSheet;
import io.github.backstep.tui.stepper.sheet.WatchList;
import io.github.backstep.tui.stepper.table.TensorTable;
import io.github.backstep.tui.stepper.whatif.EditPrompt;
import io.github.backstep.tui.stepper.whatif.RunPrompt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The key table of the stepper: it dispatches, it fills the footer, and it is the help. */
public final class Bindings {
  /** Rows that PgUp and PgDn move by. */
  private static final int PAGE = 8;

  public static final List<Binding> ALL =
      List.of(
          Binding.of(STEP, "s", "next-operation", travel(Position::nextOperation)),
          Binding.of(STEP, "S", "previous-operation", travel(Position::previousOperation)),
          Binding.of(STEP, "n", "next-phase", travel(Position::nextPhase)),
          Binding.of(STEP, "N", "previous-phase", travel(Position::previousPhase)),
          Binding.of(STEP, "b", "next-batch", travel((at, course) -> at.batches(1, course))),
          Binding.of(STEP, "B", "previous-batch", travel((at, course) -> at.batches(-1, course))),
          Binding.of(STEP, "f", "next-epoch", travel(Position::nextEpoch)),
          Binding.of(STEP, "F", "previous-epoch", travel(Position::previousEpoch)),
          Binding.of(STEP, "Space", "play", Playing::toggle),
          Binding.of(STEP, "+", "faster", Playing::faster),
          Binding.of(STEP, "-", "slower", Playing::slower),
          Binding.of(LOOK, "Enter", "follow", Travels::follow),
          Binding.of(LOOK, "Backspace", "return", Travels::back),
          Binding.of(LOOK, "w", "choose", CellMoves::toggleWhy),
          Binding.of(LOOK, "W", "terms", TermSheet::open),
          Binding.of(LOOK, "#", "check", GradientQuestion::ask),
          Binding.of(LOOK, "Tab", "next-panel", panel(1)),
          Binding.of(LOOK, "Shift-Tab", "previous-panel", panel(-1)),
          Binding.of(LOOK, "Left h", "left", arrow(0, -1)),
          Binding.of(LOOK, "Down j", "down", arrow(1, 0)),
          Binding.of(LOOK, "Up k", "up", arrow(-1, 0)),
          Binding.of(LOOK, "Right l", "right", arrow(0, 1)),
          Binding.of(LOOK, "PageUp", "page-up", arrow(-PAGE, 0)),
          Binding.of(LOOK, "PageDown", "page-down", arrow(PAGE, 0)),
          Binding.of(LOOK, "/", "largest", CellMoves::largest),
          Binding.of(LOOK, "v", "watches", show(WatchList.EMPTY)),
          Binding.of(LOOK, "z", "overview", show(new Overview())),
          Binding.of(LOOK, "T", "table", show(TensorTable.WHOLE)),
          Binding.of(LOOK, "t", "tensors", TensorList::open),
          Binding.of(PICTURES, "p", "pictures", PictureMoves::toggle),
          Binding.of(PICTURES, "P", "enlarge", PictureMoves::enlarge),
          Binding.of(PICTURES, ".", "next-page", m -> PictureMoves.turn(m, 1)),
          Binding.of(PICTURES, ",", "previous-page", m -> PictureMoves.turn(m, -1)),
          page("activations"),
          page("samples"),
          page("softmax"),
          page("boundary"),
          page("curves"),
          page("confusion"),
          page("predictions"),
          page("weights"),
          page("histograms"),
          page("ratio"),
          Binding.of(WHAT_IF, "E", "edit", EditPrompt::ask),
          Binding.of(WHAT_IF, "=", "compare", RunPrompt::turn),
          Binding.of(WHAT_IF, "o", "leave-fork", Forks::leave),
          Binding.of(GO, ":", "address", show(Prompt.EMPTY)),
          Binding.of(GO, "c", "continue", Halts::next),
          Binding.of(GO, "C", "reverse-continue", Halts::last),
          Binding.of(GO, "x", "breaks", show(BreakList.EMPTY)),
          Binding.of(GO, "]", "next-marker", Travels::nextMarker),
          Binding.of(GO, "[", "previous-marker", Travels::previousMarker),
          Binding.of(GO, "Home g", "first", m -> Travels.to(m, Position.FIRST)),
          Binding.of(GO, "End G", "last", travel(Position::last)),
          Binding.of(PROGRAM, "? F1", "help", Help::over),
          Binding.of(PROGRAM, "Escape", "stop", Playing::stop),
          Binding.of(PROGRAM, "q Ctrl-C Ctrl-D", "quit", Bindings::quit));

  private Bindings() {}

  /** What a key does. */
  public static Optional<Binding> of(Key key) {
    return ALL.stream().filter(binding -> binding.keys().contains(key)).findFirst();
  }

  /** What follows from pressing a key of a binding. One does not look around on a journey. */
  public static Next<Model> press(Binding binding, Model model) {
    boolean waits = model.situation().travel() != null && binding.group().waits();
    return waits
        ? Next.of(model)
        : binding.action().apply(model.with(model.situation().noting(null)));
  }

  /**
   * The binding of this name.
   *
   * @throws java.util.NoSuchElementException if none is called that
   */
  public static Binding named(String id) {
    return ALL.stream().filter(binding -> binding.id().equals(id)).findFirst().orElseThrow();
  }

  private static Function<Model, Next<Model>> travel(Move by) {
    return model -> Travels.move(model, by::from);
  }

  /** An arrow, which moves among the pictures where these lie over the tensors. */
  private static Function<Model, Next<Model>> arrow(int rows, int columns) {
    return model ->
        model.isCovered()
            ? PictureMoves.by(model, rows, columns)
            : CellMoves.by(model, rows, columns);
  }

  private static Function<Model, Next<Model>> panel(int by) {
    return model ->
        model.isCovered() ? PictureMoves.turn(model, by) : CellMoves.nextPanel(model, by);
  }

  /** The key that opens the pictures at a page. */
  private static Binding page(String name) {
    Page page = Pictures.named(name);
    String key = Pictures.keyOf(page);
    return Binding.of(PICTURES, key, "page." + name, m -> PictureMoves.open(m, page));
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
