package io.github.backstep.trace.check;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Digest;
import io.github.backstep.tensor.FirstDifference;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.replay.Replay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks every operation by itself: whether what it wrote follows from what it read, as recorded.
 * So a mistake is found where it is made, and what follows from it is right.
 */
public final class LocalCheck implements LineCheck {
  /**
   * Another program adds in another order, and may round a little more, but not by so much of the
   * largest cell.
   */
  private static final double TOLERANCE = 1e-9;

  private final Replay replay;
  private final Kernel kernel = Kernels.fastest();

  public LocalCheck(Replay replay) {
    this.replay = replay;
  }

  @Override
  public List<Finding> step(StepLine line) {
    Step step = replay.step(line.step());
    List<Finding> findings = new ArrayList<>();
    line.values().forEach((name, recorded) -> checkDigest(line, name, recorded, findings));
    for (int i = 0; i < step.program().size(); i++) {
      check(step, i).ifPresent(findings::add);
    }
    return findings;
  }

  private static void checkDigest(
      StepLine line, String name, RecordedTensor recorded, List<Finding> findings) {
    boolean wrong =
        !recorded.digest().isEmpty()
            && recorded.cells().isPresent()
            && !Digest.of(recorded.cells().get()).toString().equals(recorded.digest());
    if (wrong) {
      String where = Address.step(line.step()).tensor(name).toString();
      findings.add(Finding.of(where, "its digest is not that of its cells"));
    }
  }

  /** What does not follow from what the operation at an index of the program read. */
  private Optional<Finding> check(Step step, int index) {
    Op op = step.program().op(index);
    if (!op.isKnown() || !step.has(op.writes()) || !step.hasInputsOf(index)) {
      return Optional.empty();
    }
    Tensor recorded = step.value(op.writes());
    Tensor computed = Tensor.zeros(recorded.shape());
    op.compute(step.inputsOf(index), kernel, computed);
    double tolerance = TOLERANCE * Summary.of(computed).largest();
    return FirstDifference.of(recorded, computed, tolerance)
        .map(cell -> finding(step, op, cell, recorded, computed));
  }

  private static Finding finding(Step step, Op op, Cell cell, Tensor recorded, Tensor computed) {
    return Finding.of(
        Address.step(step.index()).tensor(op.writes()).cell(cell).toString(),
        op.id() + " does not follow from what it read",
        recorded.get(cell.row(), cell.column()),
        computed.get(cell.row(), cell.column()));
  }

  /**
   * Nothing is known that a keyframe could be compared with but what the step before left and what
   * was changed then.
   */
  @Override
  public List<Finding> keyframe(KeyframeLine line) {
    List<Finding> findings = new ArrayList<>();
    if (line.step() > 0) {
      Map<String, Tensor> found = found(line.step());
      line.values()
          .forEach(
              (name, tensor) -> {
                if (found.containsKey(name) && !found.get(name).sameBits(tensor)) {
                  findings.add(
                      Finding.of(
                          "keyframe " + line.step() + " / " + name,
                          "is not what the step before left"));
                }
              });
    }
    return findings;
  }

  /** What a step finds, as far as it is known. */
  private Map<String, Tensor> found(int index) {
    Step before = replay.step(index - 1);
    Map<String, Tensor> left = new HashMap<>();
    before.program().tensors().stream()
        .filter(before::has)
        .forEach(name -> left.put(name, before.value(name)));
    return replay.edits().into(left, index);
  }

  /** Scores are of data that are not here. */
  @Override
  public List<Finding> evaluation(EvaluationLine line) {
    return List.of();
  }
}
