package io.github.backstep.run;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that is changed in a run while it goes on, in the order of its steps. Of two changes of the
 * same thing before the same step the later one counts.
 */
public record Edits(List<Edit> all) {
  /** Nothing is changed. */
  public static final Edits NONE = new Edits(List.of());

  /** More would be a mistake. */
  private static final int MOST = 1000;

  public Edits {
    if (all.size() > MOST) {
      throw new EditException("expected at most " + MOST + " edits, got " + all.size());
    }
    all = all.stream().sorted(Comparator.comparingInt(Edit::step)).toList();
  }

  public static Edits of(Edit... edits) {
    return new Edits(List.of(edits));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** These and one more, which counts where another one changes the same at the same step. */
  public Edits and(Edit edit) {
    List<Edit> more = new ArrayList<>(all);
    more.add(edit);
    return new Edits(more);
  }

  /** These without one of them. */
  public Edits without(int index) {
    List<Edit> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return new Edits(fewer);
  }

  /** What takes effect with a step. */
  public List<Change> before(int step) {
    return all.stream().filter(edit -> edit.step() == step).map(Edit::change).toList();
  }

  /**
   * The carried tensors as a step finds them.
   *
   * @param left as the step before left them, or as the run starts; not written to
   * @return the same map if nothing in it is changed
   */
  public Map<String, Tensor> into(Map<String, Tensor> left, int step) {
    List<Change> changes = all.isEmpty() ? List.of() : before(step);
    if (changes.isEmpty()) {
      return left;
    }
    Map<String, Tensor> found = new LinkedHashMap<>(left);
    changes.forEach(change -> change.into(found));
    return found;
  }

  /** How a cell is changed right before a step, if it is. */
  public Optional<CellChange> of(int step, String tensor, Cell cell) {
    return cells(step)
        .filter(change -> change.isOf(tensor, cell))
        .reduce((earlier, later) -> later);
  }

  /** Whether a cell of a tensor is changed right before a step. */
  public boolean touch(int step, String tensor) {
    return cells(step).anyMatch(change -> change.tensor().equals(tensor));
  }

  private Stream<CellChange> cells(int step) {
    return before(step).stream().filter(CellChange.class::isInstance).map(CellChange.class::cast);
  }

  /** The first step that is changed otherwise than by others; empty if they are the same. */
  public Optional<Integer> firstDifference(Edits others) {
    TreeSet<Integer> steps = new TreeSet<>();
    all.forEach(edit -> steps.add(edit.step()));
    others.all.forEach(edit -> steps.add(edit.step()));
    return steps.stream().filter(step -> !before(step).equals(others.before(step))).findFirst();
  }
}
