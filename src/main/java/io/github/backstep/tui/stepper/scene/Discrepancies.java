package io.github.backstep.tui.stepper.scene;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;
import java.util.Optional;

/**
 * Where what was handed over and the computation do not agree, in the steps that are loaded.
 *
 * @param voice how they are spoken of
 */
public record Discrepancies(List<Discrepancy> all, Voice voice) {
  /** How what was handed over and what comes out are called. */
  public enum Voice {
    /** Recorded, computed. */
    TRACE("difference"),
    /** Yours, expected. */
    ANSWER("answer");

    private final String key;

    Voice(String key) {
      this.key = key;
    }

    /** The key of a text in this voice. */
    String key(String text) {
      return key + "." + text;
    }
  }

  public Discrepancies {
    all = List.copyOf(all);
  }

  /** Those of one step. */
  public List<Discrepancy> of(int step) {
    return all.stream().filter(each -> each.step() == step).toList();
  }

  /** That of a tensor at a step, if there is one. */
  public Optional<Discrepancy> of(int step, String tensor) {
    return all.stream()
        .filter(each -> each.step() == step && each.op().writes().equals(tensor))
        .findFirst();
  }

  /** What comes out in a cell of a tensor where the trace has another value. */
  public static Optional<Double> computed(Discrepancy discrepancy, Cell cell) {
    Tensor computed = discrepancy.computed();
    return discrepancy
        .recorded()
        .filter(recorded -> recorded.shape().equals(computed.shape()))
        .filter(recorded -> recorded.has(cell.row(), cell.column()))
        .filter(recorded -> differ(recorded, computed, cell))
        .map(recorded -> computed.get(cell.row(), cell.column()));
  }

  private static boolean differ(Tensor one, Tensor other, Cell cell) {
    double a = one.get(cell.row(), cell.column());
    return Double.compare(a, other.get(cell.row(), cell.column())) != 0;
  }
}
