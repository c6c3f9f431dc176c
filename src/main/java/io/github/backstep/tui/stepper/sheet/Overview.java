package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.scene.Largest;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.stepper.speech.TensorReport;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.stepper.view.HeatLegend;
import io.github.backstep.tui.stepper.view.HeatMap;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole of the focused tensor as a heat map, with the chosen cell in its title. */
public record Overview() implements Overlay {
  /** Cells that are named where nothing is drawn. */
  private static final int LARGEST = 5;

  private static final Cell ORIGIN = new Cell(0, 0);

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private static Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Left", "h" -> by(model, 0, -1);
      case "Right", "l" -> by(model, 0, 1);
      case "Up", "k" -> by(model, -1, 0);
      case "Down", "j" -> by(model, 1, 0);
      default -> Next.of(Overlay.closed(model));
    };
  }

  /** One sees how the tensor changes from step to step. */
  @Override
  public boolean leavesToScreen(Key key) {
    return Overlay.isStep(key);
  }

  private static Next<Model> by(Model model, int rows, int columns) {
    Cell cell = model.cell(model.pane());
    int row = Math.max(0, cell.row() + rows);
    return Next.of(at(model, new Cell(row, Math.max(0, cell.column() + columns))));
  }

  private static Model at(Model model, Cell cell) {
    return CellMoves.at(model, model.pane(), cell);
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return at(model, new Cell(offered.y(), offered.x()));
  }

  @Override
  public boolean actsOnChoice() {
    return true;
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Pane pane = model.pane();
    Region ground = screen.dropBottom(1);
    ground.fill(theme.style(Role.TEXT));
    Texts texts = model.session().texts();
    Region inside = ground.box(title(model, pane), theme.style(Role.BORDER_ACTIVE));
    if (Veil.of(model).hidesSomeOf(pane)) {
      inside.textCentred(inside.rows() / 2, texts.of("tensors.covered"), theme.style(Role.WARNING));
      return;
    }
    if (!isShown(pane)) {
      inside.textCentred(
          inside.rows() / 2, texts.of("tensors.not-recorded"), theme.style(Role.NOT_COMPUTED));
      return;
    }
    HeatLegend.draw(model, ground);
    new HeatMap(pane.cells(), model.cell(pane), ORIGIN).draw(inside, theme);
  }

  private static boolean isShown(Pane pane) {
    return pane.isKnown() && pane.cells().size() > 0;
  }

  /** What is shown, and the chosen cell with its value unless that is covered. */
  private static Spans title(Model model, Pane pane) {
    Theme theme = model.session().theme();
    String all =
        model.session().texts().of("overview.title", Symbols.of(pane.tensor()), pane.shape());
    Spans title = Spans.of(all, theme.style(Role.TITLE_ACTIVE));
    if (!isShown(pane) || Veil.of(model).hidesSomeOf(pane)) {
      return title;
    }
    Cell cell = model.cell(pane);
    double value = pane.cells().get(cell.row(), cell.column());
    return title
        .and("   " + Symbols.of(pane.tensor() + cell) + " = ", theme.style(Role.TEXT))
        .and(Numbers.readable(value), theme.signed(value).asBold());
  }

  /** The cells that would catch the eye. */
  @Override
  public List<String> told(Model model) {
    Speech speech = new Speech(model.session());
    Pane pane = model.pane();
    List<String> lines = new ArrayList<>(new TensorReport(model, speech, pane).lines());
    if (pane.isKnown() && !Veil.of(model).hidesSomeOf(pane)) {
      String largest =
          Largest.of(pane.cells()).stream()
              .limit(LARGEST)
              .map(cell -> cell + " " + speech.number(pane.cells().get(cell.row(), cell.column())))
              .collect(Collectors.joining(", "));
      lines.add(speech.of("largest", pane.tensor(), largest));
    }
    return lines;
  }

  @Override
  public String place() {
    return "overview";
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Left Down Up Right", "table-cell"),
        Hint.of("b B", "table-step"),
        Hint.of("Escape", "close"));
  }

  @Override
  public String remark(Texts texts) {
    return texts.of("overview.cursor");
  }
}
