package io.github.backstep.tui.stepper.scene;

import io.github.backstep.run.Step;

/** What a network makes of its data at the steps of a run. Those that were not made are blank. */
public interface Portraits {
  /** None can be made: the data or the network are not at hand. */
  Portraits NONE =
      new Portraits() {
        @Override
        public Portrait before(Step step) {
          return Portrait.BLANK;
        }

        @Override
        public Portrait after(Step step) {
          return Portrait.BLANK;
        }

        @Override
        public void make(Step step) {
          // Nothing can be made, and nobody waits for it.
        }
      };

  /** The portrait with the parameters this step found. */
  Portrait before(Step step);

  /** The portrait with the parameters this step left, which are those that the next one finds. */
  Portrait after(Step step);

  /** Makes both portraits of a step. */
  void make(Step step);
}
