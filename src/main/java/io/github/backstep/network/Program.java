package io.github.backstep.network;

import io.github.backstep.tensor.Shape;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A training step as an ordered list of operations, each of which writes one tensor, once.
 *
 * <p>The order alone says where every value comes from: an operation that reads a tensor gets what
 * the last operation before it wrote, or, if there is none, what the tensor held before the step.
 * The tensors read in that second way, parameters and the optimiser's memory, are the
 * <em>carried</em> ones: they are all that one step leaves to the next.
 */
public final class Program {
  /** Stands for "before the step" where the index of an operation is asked for. */
  public static final int BEFORE = -1;

  private final List<Op> ops;
  private final Map<String, Integer> writers = new LinkedHashMap<>();
  private final Set<String> carried = new LinkedHashSet<>();
  private final Map<String, Shape> shapes = new HashMap<>();

  /**
   * @throws IllegalArgumentException if two operations write the same tensor or share an id
   */
  public Program(List<Op> ops) {
    this.ops = List.copyOf(ops);
    for (int i = 0; i < ops.size(); i++) {
      add(i, ops.get(i).signature());
    }
    if (ops.stream().map(Op::id).distinct().count() != ops.size()) {
      throw new IllegalArgumentException("two operations share an id: " + ids());
    }
  }

  private void add(int index, Signature signature) {
    for (String read : signature.reads()) {
      if (!writers.containsKey(read)) {
        carried.add(read);
      }
    }
    if (writers.put(signature.writes(), index) != null) {
      throw new IllegalArgumentException("two operations write " + signature.writes());
    }
    shapes.put(signature.writes(), signature.shape());
  }

  public List<Op> ops() {
    return ops;
  }

  public int size() {
    return ops.size();
  }

  public Op op(int index) {
    return ops.get(index);
  }

  /** The ids of the operations, in order. */
  public List<String> ids() {
    return ops.stream().map(Op::id).toList();
  }

  /** The names of the tensors, in the order in which they are written. */
  public List<String> tensors() {
    return List.copyOf(writers.keySet());
  }

  public boolean writes(String tensor) {
    return writers.containsKey(tensor);
  }

  /** The index of the operation that writes this tensor, or {@link #BEFORE} if none does. */
  public int writerOf(String tensor) {
    return writers.getOrDefault(tensor, BEFORE);
  }

  /**
   * Where a tensor's value comes from when the operation at {@code index} reads it: the index of
   * the operation that has written it by then, or {@link #BEFORE}.
   */
  public int writerBefore(String tensor, int index) {
    int writer = writerOf(tensor);
    return writer < index ? writer : BEFORE;
  }

  /**
   * The names of the tensors that one step leaves to the next, in the order in which they are first
   * read.
   */
  public Set<String> carried() {
    return Collections.unmodifiableSet(carried);
  }

  public boolean carries(String tensor) {
    return carried.contains(tensor);
  }

  /** The shape of a tensor, its rows open if there is one per sample. */
  public Shape shape(String tensor) {
    Shape shape = shapes.get(tensor);
    if (shape == null) {
      throw new IllegalArgumentException("no tensor " + tensor + " in this program");
    }
    return shape;
  }

  /** The names of the tensors that training adjusts: carried ones whose gradient is computed. */
  public List<String> parameters() {
    return carried.stream().filter(name -> writes(TensorNames.gradientOf(name))).toList();
  }
}
