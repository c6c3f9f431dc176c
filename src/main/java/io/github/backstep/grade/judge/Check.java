package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Answer;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tensor of one step, compared with what follows from the program's own operands.
 *
 * @param scale the error scale of each cell
 * @param footing what it was judged by
 * @param found in what way it is wrong; null if it is right
 */
public record Check(
    Answer answer, Tensor expected, Tensor scale, Footing footing, @Nullable Mismatch found) {
  public Optional<Mismatch> mismatch() {
    return Optional.ofNullable(found);
  }

  public boolean isRight() {
    return found == null;
  }

  /** How many cells were compared. */
  public long compared() {
    return found == null || found.hasCells() ? expected.size() : 0;
  }
}
