package io.github.backstep.run;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;

/**
 * Which samples each step learns from: the training rows, shuffled anew for every epoch, laid out
 * over a calendar. Safe for several threads.
 */
public final class Schedule {
  private final Calendar calendar;
  private final EpochOrders orders;

  /**
   * @param stream at the point where the first epoch's order is drawn; copied
   */
  public Schedule(Calendar calendar, NumpyRandom stream) {
    this.calendar = calendar;
    this.orders = new EpochOrders(calendar.rows(), calendar.epochs(), stream);
  }

  public Calendar calendar() {
    return calendar;
  }

  /** The samples of one step. */
  public MiniBatch batch(int step) {
    int epoch = calendar.epochOf(step);
    int batch = calendar.batchOf(step);
    int from = batch * calendar.batchSize();
    int to = from + calendar.batchSize(step);
    return new MiniBatch(step, epoch, batch, rowsOf(epoch, from, to));
  }

  private synchronized int[] rowsOf(int epoch, int from, int to) {
    return Arrays.copyOfRange(orders.order(epoch), from, to);
  }
}
