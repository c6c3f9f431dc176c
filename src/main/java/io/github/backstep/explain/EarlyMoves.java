package io.github.backstep.explain;

import io.github.backstep.network.Op;
import io.github.backstep.network.Phase;
import io.github.backstep.network.Program;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The parameters that a program moves before it has all its deltas. A gradient computed from one of
 * them is not the gradient at the parameters the step began with.
 */
public record EarlyMoves(Program program) {
  /** All of them, by name. */
  public Set<String> all() {
    return IntStream.range(0, program.size())
        .mapToObj(this::readBy)
        .flatMap(Collection::stream)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** Those that the operation at an index reads after their update. */
  public List<String> readBy(int op) {
    Op operation = program.op(op);
    return operation.phase() == Phase.BACKWARD
        ? operation.reads().stream()
            .filter(program::carries)
            .filter(name -> program.writerBefore(name, op) != Program.BEFORE)
            .toList()
        : List.of();
  }

  /** Those that a gradient was computed from, by way of however many deltas. */
  public Set<String> behind(String gradient) {
    Set<String> moved = new TreeSet<>();
    collect(program.writerOf(gradient), moved);
    return moved;
  }

  private void collect(int op, Set<String> moved) {
    if (op == Program.BEFORE || program.op(op).phase() != Phase.BACKWARD) {
      return;
    }
    moved.addAll(readBy(op));
    program.op(op).reads().forEach(read -> collect(program.writerBefore(read, op), moved));
  }
}
