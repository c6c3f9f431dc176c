package io.github.backstep.tui.stepper.table;

import io.github.backstep.explain.slice.Slice;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.sheet.Typing;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.stepper.text.NumberStyle;
import java.util.List;

/**
 * The tensor that is looked at over the whole screen: its cells page by page, the largest of them
 * in their order, or all of it as a heat map. The chosen cell is the one that is looked at, and one
 * can step along meanwhile.
 *
 * @param cut which part of it
 */
public record TensorTable(Mode mode, NumberStyle style, Cut cut) implements Overlay {
  public static final TensorTable WHOLE =
      new TensorTable(Mode.CELLS, NumberStyle.COMPACT, Cut.NONE);

  /** How the tensor is shown. */
  enum Mode {
    CELLS,
    LARGEST,
    MAP
  }

  /** A part of a tensor; of another tensor it means nothing. */
  record Cut(String tensor, Slice slice) {
    static final Cut NONE = new Cut("", new Slice(0, 0, 0, 0));

    /** The part of a pane that is meant. */
    Slice of(Pane pane) {
      return pane.tensor().equals(tensor) ? slice.within(pane.shape()) : Slice.all(pane.shape());
    }
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    if (!(input instanceof Key key)) {
      return Next.of(model);
    }
    Model quiet = model.with(model.situation().noting(null));
    return model.situation().travel() == null ? answer(quiet, key) : waiting(model, key);
  }

  @Override
  public boolean leavesToScreen(Key key) {
    return Overlay.isStep(key);
  }

  private static Next<Model> waiting(Model model, Key key) {
    return Next.of(key.is("Escape") ? Overlay.closed(model) : model);
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "z" -> showing(model, in(mode == Mode.MAP ? Mode.CELLS : Mode.MAP));
      case "o" -> mode == Mode.LARGEST ? showing(model, in(Mode.CELLS)) : largest(model);
      case "f" -> showing(model, new TensorTable(mode, style.next(), cut));
      case "/" -> showing(model, new SlicePrompt(this, Typing.EMPTY));
      case "y" ->
          model.pane().isKnown() ? showing(model, CopyPrompt.of(this, model)) : Next.of(model);
      case "Tab" -> Next.of(pane(model, 1));
      case "Shift-Tab" -> Next.of(pane(model, -1));
      case "Enter" ->
          mode == Mode.CELLS ? Next.of(Overlay.closed(model)) : showing(model, in(Mode.CELLS));
      default -> new TableMoves(model, this).answer(key);
    };
  }

  /** The list of the largest cells, from the largest on. */
  private Next<Model> largest(Model model) {
    TensorTable list = in(Mode.LARGEST);
    return showing(new TableMoves(model, list).toTheLargest().model(), list);
  }

  private TensorTable in(Mode other) {
    return new TensorTable(other, style, cut);
  }

  TensorTable with(Cut other) {
    return new TensorTable(mode, style, other);
  }

  static Next<Model> showing(Model model, Overlay other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  /** Another operand, or the result. */
  private static Model pane(Model model, int by) {
    int next = Math.floorMod(model.paneIndex() + by, model.panes().size());
    return model.looking(model.focus().onPane(next));
  }

  /** The cells that are shown; only of a tensor that is known. */
  Tensor cells(Model model) {
    return cut.of(model.pane()).of(model.pane().cells());
  }

  /** The chosen cell among those that are shown. */
  Cell chosen(Model model) {
    return cut.of(model.pane()).inside(model.cell(model.pane()));
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return new TableMoves(model, this).to(new Cell(offered.y(), offered.x())).model();
  }

  @Override
  public boolean actsOnChoice() {
    return true;
  }

  @Override
  public void draw(Model model, Region screen) {
    new TableView(model, this).draw(screen.dropBottom(1));
  }

  /** What is known of all cells, and of the chosen one; of a list, how large that is. */
  @Override
  public List<String> told(Model model) {
    return new TableView(model, this).told(new Speech(model.session()));
  }

  @Override
  public String place() {
    return "table";
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Left Down Up Right", "table-cell"),
        Hint.of("z", mode == Mode.MAP ? "table-numbers" : "table-map"),
        Hint.of("o", mode == Mode.LARGEST ? "table-numbers" : "table-largest"),
        Hint.of("/", "table-slice"),
        Hint.of("f", "table-format"),
        Hint.of("y", "table-copy"),
        Hint.of("Escape", "close"),
        Hint.of("PageUp PageDown", "table-page"),
        Hint.of("< >", "table-across"),
        Hint.of("Tab", "table-pane"),
        Hint.of("Enter", "table-why"),
        Hint.of("b B", "table-step"));
  }
}
