package io.github.backstep.tui.app;

/** How an effect tells how far it is and hears that nobody waits for it any more. */
public interface Progress {
  /**
   * Tells how far the work is. Cheap and free to call often: the screen hears of the latest report
   * whenever it draws.
   *
   * @param fraction from 0 to 1
   */
  void report(double fraction, String what);

  /** True once an update has asked pending effects to give up. */
  boolean cancelled();

  /** Progress nobody looks at. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };
}
