package io.github.backstep.tui.stepper.scene;

/** Which of two runs that are stepped together is on the screen, or by how much they differ. */
public enum Shown {
  /** The fork, or whichever run is compared with the original. */
  OTHER("other"),
  /** Cell by cell, the other's value minus the original's. */
  DIFFERENCE("difference"),
  ORIGINAL("original");

  private final String key;

  Shown(String key) {
    this.key = key;
  }

  /** Its part of the keys of texts. */
  public String key() {
    return key;
  }

  public Shown next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
