package io.github.backstep.tensor;

/** An array for intermediate results that each thread uses again. */
public final class Scratch {
  private final ThreadLocal<double[]> arrays = ThreadLocal.withInitial(() -> new double[0]);

  /** The calling thread's array, at least this long. It holds what was left in it. */
  public double[] ofSize(int cells) {
    double[] array = arrays.get();
    if (array.length < cells) {
      array = new double[cells];
      arrays.set(array);
    }
    return array;
  }
}
