package io.github.backstep.tensor;

/** Tensors whose shapes do not fit each other, or a cell outside its tensor. */
public final class ShapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ShapeException(String message) {
    super(message);
  }
}
