package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.scene.Beside;
import io.github.backstep.tui.stepper.scene.Difference;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Shown;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
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
    return texts.of("whatif.of.%s.%s".formatted(pair.kinship().key(), shown));
  }

  /**
   * Why there is no difference to show of a tensor, in a few words: the other run has none, or one
   * of another shape.
   */
  public static String nothing(Scene scene, String tensor, Texts texts) {
    Beside beside = scene.beside();
    if (beside != null && !beside.scene().program().writes(tensor)) {
      return texts.of("whatif.nothing.absent");
    }
    return isShapedOtherwise(scene, tensor)
        ? texts.of("whatif.nothing.shape", shape(Objects.requireNonNull(beside).scene(), tensor))
        : texts.of("whatif.nothing");
  }

  /** The same as a sentence, and what to do; empty if the difference is not what is shown. */
  public static Optional<String> nothing(Model model) {
    Session session = model.session();
    Pane pane = model.pane();
    if (!session.showsDifference() || pane.isKnown()) {
      return Optional.empty();
    }
    Texts texts = session.texts();
    String reason = nothing(model.scene(), pane.tensor(), texts);
    String whole =
        isShapedOtherwise(model.scene(), pane.tensor())
            ? texts.of("whatif.nothing.here", reason, pane.shape())
            : reason;
    return Optional.of(texts.of("whatif.nothing.why", Symbols.of(pane.tensor()), whole));
  }

  /** Whether two tensors cannot be compared because their shapes differ, or one is not there. */
  public static boolean isIncomparable(Scene scene, String tensor) {
    Beside beside = scene.beside();
    return beside != null
        && (!beside.scene().program().writes(tensor) || isShapedOtherwise(scene, tensor));
  }

  private static boolean isShapedOtherwise(Scene scene, String tensor) {
    Beside beside = scene.beside();
    return beside != null
        && beside.scene().program().writes(tensor)
        && !shape(scene, tensor).equals(shape(beside.scene(), tensor));
  }

  private static Shape shape(Scene scene, String tensor) {
    return scene.program().shape(tensor).forBatch(scene.batch().size());
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
