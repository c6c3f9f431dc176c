package io.github.backstep.network;

/** The five parts of a training step, in the order in which they begin. */
public enum Phase {
  BATCH,
  FORWARD,
  LOSS,
  BACKWARD,
  UPDATE
}
