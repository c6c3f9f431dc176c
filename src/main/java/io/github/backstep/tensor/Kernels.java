package io.github.backstep.tensor;

/** The kernels this machine has. */
public final class Kernels {
  private static final String MODULE = "jdk.incubator.vector";
  private static final String VECTOR_KERNEL = "io.github.backstep.tensor.vector.VectorKernel";

  private Kernels() {}

  /** The fastest one, for the whole program: on vectors if Java was started with their module. */
  public static Kernel fastest() {
    return OfMachine.KERNEL;
  }

  /** Made when it is first asked for, since its threads are. */
  private static final class OfMachine {
    static final Kernel KERNEL = fastest(Workers.ofMachine());
  }

  /** The fastest one that shares its work with these. */
  public static Kernel fastest(Workers workers) {
    return hasVectors() ? bySize(workers) : new ScalarKernel(workers);
  }

  /** Whether Java was started with the module of the Vector API. */
  public static boolean hasVectors() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  /** How many doubles a vector of the fastest one has; 1 if that one is in plain Java. */
  public static int lanes() {
    try {
      return hasVectors() ? (int) Class.forName(VECTOR_KERNEL).getMethod("lanes").invoke(null) : 1;
    } catch (ReflectiveOperationException | LinkageError e) {
      return 1;
    }
  }

  private static Kernel bySize(Workers workers) {
    Kernel plain = new ScalarKernel(workers);
    try {
      return new KernelBySize(plain, vector(workers));
    } catch (ReflectiveOperationException | LinkageError e) {
      return plain;
    }
  }

  /** The one on vectors, for products of any size. */
  static Kernel vector(Workers workers) throws ReflectiveOperationException {
    Class<?> kernel = Class.forName(VECTOR_KERNEL);
    return (Kernel) kernel.getConstructor(Workers.class).newInstance(workers);
  }
}
