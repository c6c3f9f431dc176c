package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sharing work among threads. */
class WorkersTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 7})
  void everyPartIsDoneOnce(int helpers) {
    Workers workers = new Workers(helpers);
    for (int parts : new int[] {0, 1, 2, 5, 100}) {
      AtomicIntegerArray times = new AtomicIntegerArray(parts);
      workers.share(parts, times::incrementAndGet);
      assertTrue(IntStream.range(0, parts).allMatch(i -> times.get(i) == 1));
    }
  }

  @Test
  void failureOfAPartReachesTheCallerAndTheNextTaskIsDone() {
    Workers workers = new Workers(2);
    assertThrows(
        ArithmeticException.class, () -> workers.share(10, part -> Math.floorDiv(1, part - 3)));
    AtomicIntegerArray times = new AtomicIntegerArray(10);
    workers.share(10, times::incrementAndGet);
    assertEquals(10, IntStream.range(0, 10).map(times::get).sum());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void largeProductsHaveTheSameBitsForAnyNumberOfThreads(int helpers) {
    Tensor a = random(64, 784);
    Tensor b = random(784, 131);
    Tensor alone = new Tensor(64, 131);
    new ScalarKernel().multiply(a, b, alone);
    Workers workers = new Workers(helpers);
    for (Kernel kernel : new Kernel[] {new ScalarKernel(workers), Kernels.fastest(workers)}) {
      Tensor shared = new Tensor(64, 131);
      kernel.multiply(a, b, shared);
      assertTrue(alone.sameBits(shared));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void tallProductsHaveTheSameBitsForAnyNumberOfThreads(int helpers) {
    Tensor a = random(61, 783);
    Tensor b = random(61, 131);
    Tensor alone = new Tensor(783, 131);
    new ScalarKernel().multiplyTransposedLeft(a, b, alone);
    Workers workers = new Workers(helpers);
    for (Kernel kernel : new Kernel[] {new ScalarKernel(workers), Kernels.fastest(workers)}) {
      Tensor shared = new Tensor(783, 131);
      kernel.multiplyTransposedLeft(a, b, shared);
      assertTrue(alone.sameBits(shared));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void rangesCoverEveryItemOnce(int helpers) {
    Workers workers = new Workers(helpers);
    for (Kernel kernel : new Kernel[] {new ScalarKernel(workers), Kernels.fastest(workers)}) {
      for (int items : new int[] {0, 1, 7, 64, 100_352}) {
        for (int cells : new int[] {1, 784, 1 << 20}) {
          AtomicIntegerArray times = new AtomicIntegerArray(items);
          kernel.inRanges(items, cells, (from, to) -> count(times, from, to));
          assertTrue(IntStream.range(0, items).allMatch(i -> times.get(i) == 1));
        }
      }
    }
  }

  private static void count(AtomicIntegerArray times, int from, int to) {
    IntStream.range(from, to).forEach(times::incrementAndGet);
  }

  @Test
  void callerBeginsWithTheFirstPart() {
    Thread caller = Thread.currentThread();
    Thread[] performers = new Thread[50];
    new Workers(1).share(50, part -> performers[part] = Thread.currentThread());
    int own = (int) Arrays.stream(performers).takeWhile(caller::equals).count();
    assertTrue(Arrays.stream(performers).skip(own).noneMatch(caller::equals));
  }

  private static Tensor random(int rows, int columns) {
    NumpyRandom random = new NumpyRandom(rows);
    Tensor tensor = new Tensor(rows, columns);
    IntStream.range(0, tensor.size()).forEach(i -> tensor.cells()[i] = random.nextGaussian());
    return tensor;
  }
}
