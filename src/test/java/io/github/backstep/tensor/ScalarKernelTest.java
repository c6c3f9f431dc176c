package io.github.backstep.tensor;

class ScalarKernelTest extends KernelContract {
  @Override
  Kernel kernel() {
    return new ScalarKernel();
  }
}
