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
    return Kernels.fastest(Workers.NONE);
  }
}
