package io.github.backstep.lesson.block;

/** A block that asks something. */
public sealed interface Check extends Block permits Predict, Choose, Do, Explain {
  Question question();

  /** Its name within the lesson. */
  default String id() {
    return question().id();
  }
}
