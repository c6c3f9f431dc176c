package io.github.backstep.tui.stepper.scene;

import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The same step of another run, and by how much a step differs from it: cell by cell, its own value
 * minus the other's. Differences are kept once they have been asked for.
 */
public final class Beside {
  private final Scene scene;
  private final Step here;
  private final Map<String, Tensor> left = new ConcurrentHashMap<>();
  private final Map<String, Tensor> found = new ConcurrentHashMap<>();

  /**
   * @param scene of the other run
   * @param here the step of this one
   */
  Beside(Scene scene, Step here) {
    this.scene = scene;
    this.here = here;
  }

  public Scene scene() {
    return scene;
  }

  /** Of a tensor as the steps left it; null if one of them has it not, or in another shape. */
  public @Nullable Tensor ofLeft(String tensor) {
    Step there = scene.step();
    return here.has(tensor) && there.has(tensor)
        ? kept(left, tensor, here.value(tensor), there.value(tensor))
        : null;
  }

  /** Of a tensor as the steps found it; null if one of them has it not, or in another shape. */
  public @Nullable Tensor ofFound(String tensor) {
    Step there = scene.step();
    return here.hasBefore(tensor) && there.hasBefore(tensor)
        ? kept(found, tensor, here.before(tensor), there.before(tensor))
        : null;
  }

  private static @Nullable Tensor kept(
      Map<String, Tensor> kept, String name, Tensor here, Tensor there) {
    return here.shape().equals(there.shape())
        ? kept.computeIfAbsent(name, any -> difference(here, there))
        : null;
  }

  /** What has the same bits does not differ, even if it is no number. */
  private static Tensor difference(Tensor here, Tensor there) {
    Tensor difference = Tensor.zeros(here.shape());
    for (int row = 0; row < here.rows(); row++) {
      for (int column = 0; column < here.columns(); column++) {
        double a = here.get(row, column);
        double b = there.get(row, column);
        difference.set(row, column, Double.compare(a, b) == 0 ? 0 : a - b);
      }
    }
    return difference;
  }
}
