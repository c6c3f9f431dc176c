package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static final long SEED = 42;

  private static Schedule schedule(int rows, int batch, int epochs) {
    return new Schedule(new Calendar(rows, batch, epochs), new NumpyRandom(SEED));
  }

  @ParameterizedTest
  @CsvSource({"32,7,5,4", "32,8,4,8", "32,32,1,32", "32,500,1,32", "1,1,1,1", "3,2,2,1"})
  void lastBatchOfAnEpochTakesWhatIsLeft(int rows, int batch, int perEpoch, int last) {
    Schedule schedule = schedule(rows, batch, 3);
    assertEquals(perEpoch, schedule.calendar().stepsPerEpoch());
    assertEquals(3 * perEpoch, schedule.calendar().steps());
    for (int step = 0; step < schedule.calendar().steps(); step++) {
      boolean isLast = step % perEpoch == perEpoch - 1;
      assertEquals(isLast ? last : batch, schedule.batch(step).size());
    }
  }

  @Test
  void everyEpochVisitsEveryRowOnce() {
    Schedule schedule = schedule(32, 7, 4);
    int[] all = IntStream.range(0, 32).toArray();
    for (int epoch = 0; epoch < 4; epoch++) {
      assertArrayEquals(all, IntStream.of(rowsOf(schedule, epoch)).sorted().toArray());
    }
  }

  private static int[] rowsOf(Schedule schedule, int epoch) {
    return IntStream.range(0, schedule.calendar().stepsPerEpoch())
        .flatMap(
            batch -> Arrays.stream(schedule.batch(schedule.calendar().stepOf(epoch, batch)).rows()))
        .toArray();
  }

  @Test
  void epochsAreTheStreamsPermutationsOneAfterTheOther() {
    NumpyRandom stream = new NumpyRandom(SEED);
    Schedule schedule = schedule(32, 7, 4);
    for (int epoch = 0; epoch < 4; epoch++) {
      assertArrayEquals(stream.permutation(32), rowsOf(schedule, epoch));
    }
  }

  @Test
  void streamHandedOverIsCopied() {
    NumpyRandom stream = new NumpyRandom(SEED);
    Schedule schedule = new Schedule(new Calendar(32, 7, 4), stream);
    stream.nextDouble();
    assertArrayEquals(rowsOf(schedule(32, 7, 4), 0), rowsOf(schedule, 0));
  }

  @Test
  void stepsEpochsAndBatchesCountFromZero() {
    Schedule schedule = schedule(32, 7, 4);
    MiniBatch batch = schedule.batch(13);
    assertEquals(13, batch.step());
    assertEquals(2, batch.epoch());
    assertEquals(3, batch.batch());
    assertEquals(2, schedule.calendar().epochOf(13));
    assertEquals(3, schedule.calendar().batchOf(13));
    assertEquals(13, schedule.calendar().stepOf(2, 3));
    assertEquals(14, schedule.calendar().lastStepOf(2));
    assertEquals(15, schedule.calendar().stepOf(3, 0));
  }

  @ParameterizedTest
  @CsvSource({"100000,1,1000000", "10000,10,1000000", "1000000,1,1000"})
  void moreStepsThanCanBeCountedAreRefused(int rows, int batch, int epochs) {
    ConfigException e = assertThrows(ConfigException.class, () -> schedule(rows, batch, epochs));
    assertEquals("epochs", e.key());
  }

  @ParameterizedTest
  @CsvSource({"9990,10,1000000", "1000000,1,999"})
  void asManyStepsAsCanBeCountedAreTaken(int rows, int batch, int epochs) {
    Schedule schedule = schedule(rows, batch, epochs);
    assertEquals(schedule.calendar().steps() - 1, schedule.calendar().lastStepOf(epochs - 1));
  }
}
