package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Address;
import io.github.backstep.run.Calendar;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.journey.Guidance;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Scene;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What of a model must not be seen, because somebody is to think about it first. */
public record Veil(Guidance.Selection covered, Calendar calendar) {
  private static final Cell ONLY = new Cell(0, 0);

  /** Pages that show nothing that is computed in a step. */
  private static final Set<String> HARMLESS = Set.of("activations", "samples", "boundary");

  public static Veil of(Model model) {
    return new Veil(model.session().guidance().covered(), model.course().calendar());
  }

  public boolean hides(Pane pane, Cell cell) {
    return covered.has(pane.moment().step(calendar), pane.tensor(), cell);
  }

  public boolean hidesSomeOf(Pane pane) {
    return covered.touches(pane.moment().step(calendar), pane.tensor());
  }

  public boolean hidesSomeOf(String tensor, int step) {
    return covered.touches(step, tensor);
  }

  public boolean hidesLoss(int step) {
    return covered.has(step, TensorNames.LOSS, ONLY);
  }

  /** Whether any tensor of a step is hidden, wholly or in part. */
  public boolean hidesSomethingIn(Scene scene) {
    return scene.program().tensors().stream().anyMatch(it -> hidesSomeOf(it, scene.index()));
  }

  /** Whether a page of the pictures may show a hidden number in another way. */
  public boolean hides(Page page, Scene scene) {
    return hidesSomethingIn(scene) && !HARMLESS.contains(page.name());
  }

  /** Whether an explanation tells a hidden number: the one it is of, or one it is made of. */
  public boolean hides(Explanation why) {
    Stream<Factor> factors =
        Stream.concat(
            why.derivation().terms().stream().flatMap(term -> term.factors().stream()),
            why.derivation().finishes().stream().flatMap(finish -> finish.factors().stream()));
    return hides(why.address())
        || factors.flatMap(factor -> why.source(factor).stream()).anyMatch(this::hides);
  }

  private boolean hides(Address address) {
    return covered.has(
        address.moment().step(calendar),
        Objects.requireNonNull(address.tensor()),
        Objects.requireNonNull(address.cell()));
  }

  /** A pane in which hidden cells have no number. */
  Pane over(Pane pane) {
    return pane.isKnown() && hidesSomeOf(pane) ? pane.with(veiled(pane)) : pane;
  }

  private Tensor veiled(Pane pane) {
    Tensor shown = pane.cells().copy();
    for (int row = 0; row < shown.rows(); row++) {
      for (int column = 0; column < shown.columns(); column++) {
        if (hides(pane, new Cell(row, column))) {
          shown.set(row, column, Double.NaN);
        }
      }
    }
    return shown;
  }
}
