package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Slope;
import io.github.backstep.network.Op;
import io.github.backstep.network.Phase;
import java.util.Map;

/** What an operation is to its layer, whichever layer that is. */
public enum Role {
  INPUTS,
  TARGETS,
  AFFINE,
  ACTIVATION,
  SLOPE,
  SOFTMAX,
  LOSS,
  OUTPUT_DELTA,
  HIDDEN_DELTA,
  WEIGHT_GRADIENT,
  BIAS_GRADIENT,
  VELOCITY,
  MOVE,
  /** One that is judged like any other, and of which no mistakes are known. */
  OTHER;

  private static final Map<String, Role> BY_NAME =
      Map.ofEntries(
          Map.entry("inputs", INPUTS),
          Map.entry("targets", TARGETS),
          Map.entry("affine", AFFINE),
          Map.entry("activation", ACTIVATION),
          Map.entry(Slope.ROLE, SLOPE),
          Map.entry("softmax", SOFTMAX),
          Map.entry("cross-entropy", LOSS),
          Map.entry("delta", HIDDEN_DELTA),
          Map.entry("weight-gradient", WEIGHT_GRADIENT),
          Map.entry("bias-gradient", BIAS_GRADIENT),
          Map.entry("weight-velocity", VELOCITY),
          Map.entry("bias-velocity", VELOCITY),
          Map.entry("weight-update", MOVE),
          Map.entry("bias-update", MOVE));

  /** The role of an operation, by its id. */
  public static Role of(Op op) {
    Role role = BY_NAME.getOrDefault(op.id().substring(op.id().indexOf('.') + 1), OTHER);
    return role == HIDDEN_DELTA && op.phase() == Phase.LOSS ? OUTPUT_DELTA : role;
  }

  /** Whether its numbers are choices rather than measurements: labels, and rows of the data. */
  boolean isGathering() {
    return this == INPUTS || this == TARGETS;
  }
}
