package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
  private final Run run = SmallRuns.prepare();
  private final Timeline timeline = run.timeline();
  private final Lookup lookup = new Lookup(timeline);

  @Test
  void tensorAtAStepIsAsTheStepLeftIt() {
    assertSame(timeline.step(3).value("W1"), lookup.tensor(Address.parse("step 3 / W1")));
  }

  @Test
  void batchOfAnEpochIsAStep() {
    assertEquals(13, lookup.step(Address.parse("e2.b3")));
    assertSame(timeline.step(13).value("dW1"), lookup.tensor(Address.parse("e2.b3 / dW1")));
  }

  @Test
  void tensorAtTheStartIsAsItWasDrawn() {
    assertSame(run.start().get("W1"), lookup.tensor(Address.parse("start / W1")));
    assertEquals(-1, lookup.step(Address.parse("start")));
  }

  @Test
  void cellIsOneNumber() {
    double value = timeline.step(3).value("W1").get(1, 4);
    assertEquals(value, lookup.value(Address.parse("step 3 / W1[1,4]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "step 15 / W1 | step 15 / W1: this run has steps 0 to 14",
        "step 999999999 / W1 | step 999999999 / W1: this run has steps 0 to 14",
        "e0.b5 / W1 | e0.b5: an epoch of this run has batches b0 to b4",
        "e3 / W1 | e3.b0: this run has epochs e0 to e2",
        "e999999999.b999999999 / W1 "
            + "| e999999999.b999999999: an epoch of this run has batches b0 to b4"
      })
  void stepTheRunDoesNotHaveIsRefused(String address, String message) {
    assertEquals(message, complaint(address));
  }

  @Test
  void unknownTensorIsAnsweredWithTheNearestAndAll() {
    assertEquals(
        "step 3 / dw2: no tensor dw2 here, did you mean dW2? There is: X Y Z1 A1 Z2 A2 Z3 A3 loss"
            + " delta3 dW3 db3 delta2 dW2 db2 delta1 dW1 db1 vW1 W1 vb1 b1 vW2 W2 vb2 b2 vW3 W3"
            + " vb3 b3",
        complaint("step 3 / dw2"));
  }

  @Test
  void startHasOnlyWhatIsCarried() {
    assertEquals(
        "start / loss: no tensor loss here. There is: W1 b1 W2 b2 W3 b3 vW1 vb1 vW2 vb2 vW3 vb3",
        complaint("start / loss"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "step 3 / W1[2,0] | step 3 / W1[2,0]: it has shape [2, 5], so rows 0 to 1 and columns 0 to"
            + " 4",
        "step 3 / W1[0,5] | step 3 / W1[0,5]: it has shape [2, 5], so rows 0 to 1 and columns 0 to"
            + " 4",
        "step 4 / X[4,0] | step 4 / X[4,0]: it has shape [4, 2], so rows 0 to 3 and columns 0 to 1",
        "step 3 / W1 | step 3 / W1: which cell? It has shape [2, 5], so for example step 3 /"
            + " W1[0,0]"
      })
  void cellTheTensorDoesNotHaveIsRefused(String address, String message) {
    assertEquals(message, complaint(address));
  }

  @Test
  void addressWithoutATensorIsAnsweredWithAll() {
    String complaint = complaint("start");
    assertEquals(
        "start: which tensor? There is: W1 b1 W2 b2 W3 b3 vW1 vb1 vW2 vb2 vW3 vb3", complaint);
  }

  private String complaint(String address) {
    Address parsed = Address.parse(address);
    return assertThrows(AddressException.class, () -> lookup.value(parsed)).getMessage();
  }
}
