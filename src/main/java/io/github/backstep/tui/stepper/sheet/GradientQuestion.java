package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.GradientCheck;
import io.github.backstep.network.CellRef;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.Optional;
import java.util.stream.Stream;

/** Asking whether the gradient of the chosen cell is the slope of the loss. */
public final class GradientQuestion {
  private GradientQuestion() {}

  /** Opens the answer, or says why there is none. */
  public static Next<Model> ask(Model model) {
    Optional<CellRef> cell = cell(model);
    if (cell.isEmpty()) {
      return Next.of(Travels.say(model, "notice.check.no-parameter", chosen(model)));
    }
    Step step = model.scene().step();
    if (hides(Veil.of(model), cell.get().tensor(), step.index())) {
      return Next.of(Travels.say(model, "notice.covered"));
    }
    GradientCheck check = GradientCheck.standard(Kernels.fastest());
    if (!check.canCheck(step, cell.get())) {
      return Next.of(Travels.say(model, "notice.check.not-recorded", cell.get()));
    }
    Overlay sheet = new CheckSheet(check.check(step, cell.get()));
    return Next.of(model.with(model.situation().playing(false).under(sheet)));
  }

  private static boolean hides(Veil veil, String parameter, int step) {
    return veil.hidesSomeOf(parameter, step)
        || veil.hidesSomeOf(TensorNames.gradientOf(parameter), step);
  }

  private static String chosen(Model model) {
    return Symbols.of(model.pane().tensor());
  }

  /** The cell of a parameter that is chosen, be it in its gradient or as a factor. */
  private static Optional<CellRef> cell(Model model) {
    Pane pane = model.pane();
    CellRef cell = new CellRef(pane.tensor(), model.cell(pane));
    return Stream.concat(Stream.of(cell), factor(model).stream())
        .flatMap(it -> parameter(it, model.program()).stream())
        .findFirst();
  }

  private static Optional<CellRef> factor(Model model) {
    return WhyLines.chosen(model.look(), model.focus()).map(Factor::cell);
  }

  private static Optional<CellRef> parameter(CellRef cell, Program program) {
    return program.parameters().stream()
        .filter(name -> isOf(name, cell.tensor(), program))
        .findFirst()
        .map(name -> new CellRef(name, cell.cell()));
  }

  /** Whether a tensor is a parameter, its gradient, or what its gradient moves: its velocity. */
  private static boolean isOf(String parameter, String tensor, Program program) {
    String gradient = TensorNames.gradientOf(parameter);
    if (tensor.equals(parameter) || tensor.equals(gradient)) {
      return true;
    }
    int writer = program.writerOf(tensor);
    return writer != Program.BEFORE && moves(program.op(writer), gradient);
  }

  private static boolean moves(Op op, String gradient) {
    return op.reads().contains(gradient) && op.reads().contains(op.writes());
  }
}
