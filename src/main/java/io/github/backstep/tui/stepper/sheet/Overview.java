package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.plate.HeatPicture;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.scene.Largest;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.stepper.speech.TensorReport;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.stepper.view.HeatLegend;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole of the focused tensor as a heat map without numbers. Where cells outnumber the pixels,
 * each pixel shows the cell of largest magnitude among those it stands for.
 */
public record Overview() implements Overlay {
  /** Cells that are named where nothing is drawn. */
  private static final int LARGEST = 5;

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
    String title = texts.of("overview.title", Symbols.of(pane.tensor()), pane.shape());
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    if (Veil.of(model).hidesSomeOf(pane)) {
      inside.textCentred(inside.rows() / 2, texts.of("tensors.covered"), theme.style(Role.WARNING));
      return;
    }
    if (!pane.isKnown() || pane.cells().size() == 0) {
      inside.textCentred(
          inside.rows() / 2, texts.of("tensors.not-recorded"), theme.style(Role.NOT_COMPUTED));
      return;
    }
    HeatLegend.draw(model, ground);
    draw(pane.cells(), model.cell(pane), inside, theme);
  }

  /** A tensor as a heat map, and on it where a cell is. */
  public static void draw(Tensor tensor, Cell cell, Region place, Theme theme) {
    heat(tensor, place, theme);
    cursor(cell, tensor, place, theme);
    place.offers(
        (x, y) ->
            new Point(x * tensor.columns() / place.columns(), y * tensor.rows() / place.rows()));
  }

  private static void heat(Tensor tensor, Region inside, Theme theme) {
    int width = inside.columns();
    int height = 2 * inside.rows();
    double largest = Summary.of(tensor).largest();
    double scale = largest == 0 ? 1 : largest;
    new BlockImage(
            HeatPicture.of(
                theme,
                width,
                height,
                (x, y) -> strongest(tensor, part(tensor, x, y, width, height)) / scale))
        .draw(inside);
  }

  /** Some rows and columns of a tensor, never none. */
  private record Part(int fromRow, int toRow, int fromColumn, int toColumn) {}

  private static Part part(Tensor tensor, int x, int y, int width, int height) {
    int fromRow = y * tensor.rows() / height;
    int fromColumn = x * tensor.columns() / width;
    return new Part(
        fromRow,
        Math.max(fromRow + 1, (y + 1) * tensor.rows() / height),
        fromColumn,
        Math.max(fromColumn + 1, (x + 1) * tensor.columns() / width));
  }

  private static double strongest(Tensor tensor, Part part) {
    double strongest = 0;
    for (int row = part.fromRow(); row < part.toRow(); row++) {
      for (int column = part.fromColumn(); column < part.toColumn(); column++) {
        double value = tensor.get(row, column);
        strongest = isStronger(value, strongest) ? value : strongest;
      }
    }
    return strongest;
  }

  private static boolean isStronger(double value, double than) {
    return !Double.isNaN(than) && !(Math.abs(value) <= Math.abs(than));
  }

  private static void cursor(Cell cell, Tensor tensor, Region inside, Theme theme) {
    int x = cell.column() * inside.columns() / tensor.columns();
    int y = cell.row() * inside.rows() / tensor.rows();
    inside.put(x, y, '+', theme.style(Role.CURSOR));
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
    return List.of(Hint.of("Left Down Up Right", "table-cell"), Hint.of("Escape", "close"));
  }

  @Override
  public String remark(Texts texts) {
    return texts.of("overview.cursor");
  }
}
