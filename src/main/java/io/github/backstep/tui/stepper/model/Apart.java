package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.scene.Beside;
import io.github.backstep.tui.stepper.scene.Difference;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Shown;
import io.github.backstep.tui.stepper.text.Numbers;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far two runs that are stepped together are from each other, in a cell or a tensor. */
public final class Apart {
  private Apart() {}

  /** What the run beside has in the cell that is explained. */
  public static Optional<Difference.Remark> remark(Model model, Explanation why) {
    Pair pair = model.session().pair();
    Beside beside = model.scene().beside();
    if (pair == null || beside == null || !isThere(beside.scene(), why.address())) {
      return Optional.empty();
    }
    double other = new Lookup(beside.scene()).value(why.address());
    Texts texts = model.session().texts();
    String where = where(pair, texts);
    String text =
        Double.compare(other, why.stored()) == 0
            ? texts.of("whatif.remark.same", where)
            : "≠ "
                + texts.of(
                    "whatif.remark.other",
                    Numbers.readable(other) + " " + where,
                    Numbers.signed(why.stored() - other));
    return Optional.of(new Difference.Remark(texts.of("why.stored"), text));
  }

  private static boolean isThere(Scene scene, Address address) {
    Cell cell = Objects.requireNonNull(address.cell());
    if (!scene.explains(address)) {
      return false;
    }
    Tensor tensor = new Lookup(scene).tensor(address);
    return tensor.has(cell.row(), cell.column());
  }

  /** The run beside the one that is shown, as a place. */
  public static String where(Pair pair, Texts texts) {
    String shown = pair.shown() == Shown.ORIGINAL ? "original" : "other";
    return texts.of("whatif.of." + (pair.isFork() ? "fork." : "run.") + shown);
  }

  /**
   * The largest difference between two cells of a tensor as it stands once an operation has been
   * executed; null if it cannot be told yet, or not at all.
   */
  public static @Nullable Double distance(Scene scene, String tensor, int op) {
    Beside beside = scene.beside();
    boolean written = scene.program().writerOf(tensor) <= op;
    if (beside == null || !(written || scene.program().carries(tensor))) {
      return null;
    }
    Tensor by = written ? beside.ofLeft(tensor) : beside.ofFound(tensor);
    if (by == null) {
      return null;
    }
    Summary summary = Summary.of(by);
    return summary.nonFinite() > 0 ? Double.NaN : summary.largest();
  }
}
