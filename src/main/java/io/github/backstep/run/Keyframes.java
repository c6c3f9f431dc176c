package io.github.backstep.run;

import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.TreeMap;

/**
 * The carried tensors before certain steps, at regular distances over the whole run, from which any
 * step can be computed again. The distance is chosen so that all of them fit a budget.
 */
final class Keyframes {
  /** Closer than this, a keyframe costs more time to copy than it saves. */
  private static final int CLOSEST = 16;

  /** What a tensor takes beside its cells: itself, its shape, its array's head, its map entry. */
  private static final long TENSOR_BYTES = 120;

  private final int stride;
  private final TreeMap<Integer, Map<String, Tensor>> states = new TreeMap<>();

  /**
   * @param start the carried tensors before step 0
   * @param steps of the whole run
   */
  Keyframes(Map<String, Tensor> start, int steps, long budgetInBytes) {
    long each =
        start.values().stream().mapToLong(tensor -> TENSOR_BYTES + 8L * tensor.size()).sum();
    long affordable = Math.max(1, budgetInBytes / each);
    stride = (int) Math.max(CLOSEST, 1 + steps / affordable);
    states.put(0, start);
  }

  /** Whether the state before this step should be kept and is not yet. */
  boolean wants(int step) {
    return step % stride == 0 && !states.containsKey(step);
  }

  /** Keeps the states that others have before some step too. */
  void takeOver(Keyframes others, int end) {
    states.putAll(others.states.subMap(1, Math.max(1, end)));
  }

  void put(int step, Map<String, Tensor> state) {
    states.put(step, state);
  }

  /** The last step not after {@code step} before which the state is known. */
  int floor(int step) {
    return states.floorKey(step);
  }

  /** The carried tensors before a step that {@link #floor} named. Only to be read. */
  Map<String, Tensor> before(int step) {
    Map<String, Tensor> state = states.get(step);
    if (state == null) {
      throw new IllegalArgumentException("no keyframe before step " + step);
    }
    return state;
  }
}
