package io.github.backstep.tui.stepper;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.command.Footer;
import io.github.backstep.tui.stepper.model.Layout;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.move.PictureMoves;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.view.AlbumView;
import io.github.backstep.tui.stepper.view.Arrangement;
import io.github.backstep.tui.stepper.view.Grid;
import io.github.backstep.tui.stepper.view.OperationList;
import io.github.backstep.tui.stepper.view.Ribbon;
import io.github.backstep.tui.stepper.view.TimelineView;
import io.github.backstep.tui.venue.SmallScreen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the mouse does where: chooses cells, operations and steps, and its wheel moves. */
final class MouseMoves {
  private final Model model;
  private final Mouse mouse;
  private final Layout layout;

  private MouseMoves(Model model, Mouse mouse, Layout layout) {
    this.model = model;
    this.mouse = mouse;
    this.layout = layout;
  }

  static Next<Model> answer(Model model, Mouse mouse) {
    Region screen = new Canvas(model.size().columns(), model.size().rows()).whole();
    if (SmallScreen.is(screen)) {
      return Next.of(model);
    }
    MouseMoves moves = new MouseMoves(model, mouse, Layout.of(model, screen));
    return switch (mouse.action()) {
      case PRESS -> moves.press();
      case DRAG -> moves.scrub();
      case SCROLL_UP -> moves.wheel(-1, Position::previousOperation);
      case SCROLL_DOWN -> moves.wheel(1, Position::nextOperation);
      default -> Next.of(model);
    };
  }

  /**
   * Over the screen the wheel does what the arrow keys do, and a press chooses; on what is chosen
   * already it does what Enter does.
   */
  static Next<Model> over(Model model, Overlay overlay, Mouse mouse) {
    Size size = model.size();
    Canvas canvas = new Canvas(size.columns(), size.rows(), model.session().glyphs());
    if (SmallScreen.is(canvas.whole())) {
      return Next.of(model);
    }
    return switch (mouse.action()) {
      case PRESS -> pressed(model, overlay, mouse, canvas);
      case SCROLL_UP -> overlay.answer(model, Key.parse("Up"));
      case SCROLL_DOWN -> overlay.answer(model, Key.parse("Down"));
      default -> Next.of(model);
    };
  }

  private static Next<Model> pressed(Model model, Overlay overlay, Mouse mouse, Canvas canvas) {
    overlay.draw(model, canvas.whole());
    Optional<Point> offered = canvas.offered(mouse.x(), mouse.y());
    if (offered.isEmpty() || model.situation().travel() != null) {
      return Next.of(model);
    }
    Model chosen = overlay.choosing(model, offered.get());
    return overlay.actsOnChoice() && isAsItWas(chosen, model)
        ? overlay.answer(model, Key.parse("Enter"))
        : Next.of(chosen.with(chosen.situation().noting(null)));
  }

  private static boolean isAsItWas(Model chosen, Model before) {
    return chosen.focus().equals(before.focus())
        && Objects.equals(chosen.situation().overlay(), before.situation().overlay());
  }

  /** The key that stands on the bottom line where a button was pressed, if any does. */
  static Optional<Key> keyUnder(Model model, Input input) {
    Size size = model.size();
    return input instanceof Mouse mouse
            && mouse.is(Mouse.Action.PRESS)
            && mouse.y() == size.rows() - 1
            && !SmallScreen.is(new Canvas(size.columns(), size.rows()).whole())
        ? Footer.of(model, size.columns()).keyAt(mouse.x())
        : Optional.empty();
  }

  private boolean in(Region region) {
    return region.area().contains(mouse.x(), mouse.y());
  }

  private Next<Model> wheel(int rows, BiFunction<Position, Position.Course, Position> alongTheRun) {
    if (in(layout.pictures())) {
      return PictureMoves.scroll(model, rows);
    }
    return in(layout.tensors()) || in(layout.why())
        ? CellMoves.by(model, rows, 0)
        : Travels.move(model, alongTheRun);
  }

  private Next<Model> press() {
    if (in(layout.tensors())) {
      return pressCell();
    }
    if (in(layout.pictures())) {
      return AlbumView.pageAt(model, layout.pictures(), mouse.x(), mouse.y())
          .map(page -> PictureMoves.open(model, page))
          .orElseGet(() -> Next.of(model));
    }
    if (in(layout.why())) {
      return Next.of(model.choosing(model.focus().onWhy(true)));
    }
    return in(layout.timeline()) ? scrub() : pressOperation();
  }

  /** Along the line of steps, pressed there or dragged. */
  private Next<Model> scrub() {
    if (!in(layout.timeline())) {
      return Next.of(model);
    }
    int column = layout.timeline().local(mouse.x(), mouse.y()).x();
    int step = TimelineView.stepAt(model, layout.timeline(), column);
    return step < 0 || step == model.position().step()
        ? Next.of(model)
        : Travels.toStep(model, step);
  }

  private Next<Model> pressCell() {
    Point at = layout.tensors().local(mouse.x(), mouse.y());
    List<Grid> grids = Arrangement.of(model, layout.tensors().columns(), layout.tensors().rows());
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      if (grid.contains(at.x(), at.y())) {
        return Next.of(press(i, grid, grid.cellAt(at.x(), at.y())));
      }
    }
    return Next.of(model);
  }

  private Model press(int pane, Grid grid, Cell cell) {
    String tensor = grid.pane().tensor();
    return model.looking(model.focus().onPane(pane).withCell(tensor, grid.pane().clamp(cell)));
  }

  private Next<Model> pressOperation() {
    int op = operationAt();
    return op < 0 ? Next.of(model) : Travels.to(model, model.position().at(op));
  }

  private int operationAt() {
    if (in(layout.ribbon())) {
      Ribbon ribbon = Ribbon.of(model.program(), model.session());
      int shift = ribbon.shift(model.position().op(), layout.ribbon().columns());
      return ribbon.opAt(layout.ribbon().local(mouse.x(), mouse.y()).x() + shift);
    }
    if (in(layout.operations())) {
      Region list = layout.operations().inset(1, 1);
      OperationList.Line line =
          OperationList.of(model, list.rows()).at(list.local(mouse.x(), mouse.y()).y());
      return line == null ? -1 : line.op();
    }
    return -1;
  }
}
