package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.network.CellRef;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Term;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.stepper.scene.Pane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the operands that the focused cell of the result is made of, as its derivation names
 * them.
 *
 * @param chosen the factor that Enter would follow, null if there is none
 * @param beside the cells of the term that factor belongs to
 */
public record Linked(Map<String, Set<Cell>> cells, @Nullable CellRef chosen, List<CellRef> beside) {
  static final Linked NOTHING = new Linked(Map.of(), null, List.of());

  public static Linked of(Model model) {
    Explanation why = model.look().explanation();
    if (why != null && model.pane().isResult() && why.op() == model.operation()) {
      return of(WhyLines.of(why), model.focus().factor());
    }
    List<Pane> panes = model.panes();
    return ofResult(model, panes.get(panes.size() - 1));
  }

  /** While an operand is looked at, what the chosen cell of the result is made of stays marked. */
  private static Linked ofResult(Model model, Pane result) {
    Explanation why = model.scene().explanationOf(result, model.cell(result));
    if (why == null) {
      return NOTHING;
    }
    WhyLines lines = WhyLines.of(why);
    return of(lines, lines.cause());
  }

  private static Linked of(WhyLines lines, int factor) {
    Map<String, Set<Cell>> cells = new HashMap<>();
    for (Factor each : factors(lines)) {
      CellRef cell = each.cell();
      if (cell != null) {
        cells.computeIfAbsent(cell.tensor(), name -> new HashSet<>()).add(cell.cell());
      }
    }
    List<Factor> followable = lines.factors();
    Factor chosen =
        followable.isEmpty() ? null : followable.get(Math.min(factor, followable.size() - 1));
    return chosen == null
        ? new Linked(cells, null, List.of())
        : new Linked(cells, chosen.cell(), beside(lines, factor));
  }

  /** The cells of the term a factor belongs to; of the largest term, if it belongs to a finish. */
  private static List<CellRef> beside(WhyLines lines, int factor) {
    int line = lines.lineOf(factor);
    Term term = lines.terms().get(line < lines.terms().size() ? line : 0);
    return term.factors().stream().map(Factor::cell).filter(Objects::nonNull).toList();
  }

  private static List<Factor> factors(WhyLines lines) {
    List<Factor> all = new ArrayList<>();
    for (Term term : lines.terms()) {
      all.addAll(term.factors());
    }
    for (Finish finish : lines.why().derivation().finishes()) {
      all.addAll(finish.factors());
    }
    return all;
  }

  public boolean has(Pane pane, Cell cell) {
    return !pane.isResult() && cells.getOrDefault(pane.tensor(), Set.of()).contains(cell);
  }

  /** Whether a cell is the left end of what is linked in its row. */
  public boolean begins(Pane pane, Cell cell) {
    boolean first = cell.column() == 0;
    return has(pane, cell) && (first || !has(pane, new Cell(cell.row(), cell.column() - 1)));
  }

  /** Whether it is the right end. */
  public boolean ends(Pane pane, Cell cell) {
    return has(pane, cell) && !has(pane, new Cell(cell.row(), cell.column() + 1));
  }

  public boolean isChosen(Pane pane, Cell cell) {
    return !pane.isResult()
        && chosen != null
        && chosen.tensor().equals(pane.tensor())
        && chosen.cell().equals(cell);
  }

  /** The cell of an operand that should be in view. */
  public Cell corner(Pane pane, Model model) {
    if (chosen != null && !pane.isResult() && chosen.tensor().equals(pane.tensor())) {
      return chosen.cell();
    }
    for (CellRef cell : beside) {
      if (!pane.isResult() && cell.tensor().equals(pane.tensor())) {
        return cell.cell();
      }
    }
    return cells.getOrDefault(pane.tensor(), Set.of()).stream()
        .min((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column())
        .orElse(model.cell(pane));
  }
}
