package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;

class VectorKernelTest extends KernelContract {
  @BeforeEach
  void needsVectors() {
    assumeTrue(Kernels.hasVectors(), "Java was started without its Vector API");
  }

  @Override
  Kernel kernel() {
    try {
      return Kernels.vector(Workers.NONE);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the kernel on vectors", e);
    }
  }
}
