package io.github.backstep.bench;

import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.ScalarKernel;
import io.github.backstep.tensor.Workers;
import java.util.function.Function;
import java.util.function.Supplier;

/** The kernels, on one thread and on all that the machine has. */
public enum CourseKernel {
  VECTOR("vectors, one thread", Kernels::fastest, () -> Workers.NONE),
  VECTOR_SHARED("vectors, all threads", Kernels::fastest, Workers::ofMachine),
  PLAIN("plain, one thread", ScalarKernel::new, () -> Workers.NONE),
  PLAIN_SHARED("plain, all threads", ScalarKernel::new, Workers::ofMachine);

  private final String title;
  private final Function<Workers, Kernel> kernel;
  private final Supplier<Workers> workers;

  CourseKernel(String title, Function<Workers, Kernel> kernel, Supplier<Workers> workers) {
    this.title = title;
    this.kernel = kernel;
    this.workers = workers;
  }

  String title() {
    return title;
  }

  Kernel make() {
    return kernel.apply(workers.get());
  }
}
