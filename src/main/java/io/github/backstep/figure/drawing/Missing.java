package io.github.backstep.figure.drawing;

/**
 * The place of a drawing that cannot be made.
 *
 * @param reason a sentence
 */
public record Missing(String reason) implements Drawing {
  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.missing(this);
  }
}
