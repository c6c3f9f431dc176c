package io.github.backstep.tui.stepper.scene;

import io.github.backstep.data.Display;
import io.github.backstep.figure.Depiction;
import io.github.backstep.figure.TestRows;
import io.github.backstep.network.Program;
import io.github.backstep.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * How data are shown as pictures.
 *
 * @param depiction how a sample is shown, and what the classes are called
 * @param portraits what the network makes of the data
 */
public record Gallery(Depiction depiction, Portraits portraits) {
  /**
   * @param test what the run's test rows are taken for
   */
  static Gallery of(Run run, TestRows test) {
    return new Gallery(
        Depiction.of(run.data().train().description()), new PortraitMaker(run, test));
  }

  /** What can be shown where only the tensors are known. */
  static Gallery of(Program program) {
    return new Gallery(Depiction.of(program), Portraits.NONE);
  }

  /** How a sample is shown; null if nobody knows. */
  public @Nullable Display display() {
    return depiction.display();
  }

  public boolean hasPortraits() {
    return portraits != Portraits.NONE;
  }

  /** What a class is called. */
  public String nameOf(int label) {
    return depiction.nameOf(label);
  }
}
