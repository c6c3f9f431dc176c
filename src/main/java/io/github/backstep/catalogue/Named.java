package io.github.backstep.catalogue;

/** Something a catalogue lists. */
public interface Named {
  /** The name by which it is asked for: lower case, words joined by hyphens. */
  String name();

  /** One line for a listing. */
  String summary();
}
