package io.github.backstep.run;

/**
 * A point in the time of a run: before it starts, or a step, named by its number or by its epoch,
 * or right before one.
 */
public sealed interface Moment {
  /** The number of the step that left the values; −1 before the start. */
  int step(Calendar calendar);

  /** Whether values are meant as the next step finds them rather than as this one left them. */
  default boolean isBefore() {
    return false;
  }

  private static void requireCount(int number, String what) {
    if (number < 0) {
      throw new AddressException(what + " count from zero, got " + number);
    }
  }

  /** Before the first step. Written {@code start}. */
  record Start() implements Moment {
    @Override
    public int step(Calendar calendar) {
      return -1;
    }

    @Override
    public boolean isBefore() {
      return true;
    }

    @Override
    public String toString() {
      return "start";
    }
  }

  /** A step counted over the whole run. Written {@code step 165}. */
  record AtStep(int step) implements Moment {
    public AtStep {
      requireCount(step, "steps");
    }

    @Override
    public int step(Calendar calendar) {
      return step;
    }

    @Override
    public String toString() {
      return "step " + step;
    }
  }

  /**
   * Before a step, after whatever is edited there. Written {@code before step 100}. Where nothing
   * is edited the values are those the step before left.
   *
   * @param step 1 or more; before step 0 is the start
   */
  record Before(int step) implements Moment {
    public Before {
      if (step < 1) {
        throw new AddressException("expected a step from 1 on, got before step " + step);
      }
    }

    @Override
    public int step(Calendar calendar) {
      return step - 1;
    }

    @Override
    public boolean isBefore() {
      return true;
    }

    @Override
    public String toString() {
      return "before step " + step;
    }
  }

  /** Before a step, whichever it is. */
  static Moment before(int step) {
    return step == 0 ? new Start() : new Before(step);
  }

  /** A mini-batch of an epoch, both counted from zero. Written {@code e6.b15}. */
  record AtBatch(int epoch, int batch) implements Moment {
    public AtBatch {
      requireCount(epoch, "epochs");
      requireCount(batch, "batches");
    }

    @Override
    public int step(Calendar calendar) {
      if (batch >= calendar.stepsPerEpoch()) {
        throw new AddressException(
            "%s: an epoch of this run has batches b0 to b%d"
                .formatted(this, calendar.stepsPerEpoch() - 1));
      }
      if (epoch >= calendar.epochs()) {
        throw new AddressException(
            "%s: this run has epochs e0 to e%d".formatted(this, calendar.epochs() - 1));
      }
      return calendar.stepOf(epoch, batch);
    }

    @Override
    public String toString() {
      return "e" + epoch + ".b" + batch;
    }
  }
}
