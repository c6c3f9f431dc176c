package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  private static final List<String> NAMES = List.of("X", "W1", "dW12", "delta2", "loss", "vb3");

  @Test
  void everythingPrintedCanBeParsed() {
    NumpyRandom random = new NumpyRandom(5);
    for (int i = 0; i < 2000; i++) {
      Address address = drawn(random);
      assertEquals(address, Address.parse(address.toString()), address::toString);
    }
  }

  private static Address drawn(NumpyRandom random) {
    Moment moment =
        switch (random.nextInt(3)) {
          case 0 -> new Moment.Start();
          case 1 -> new Moment.AtStep(number(random));
          default -> new Moment.AtBatch(number(random), number(random));
        };
    int detail = random.nextInt(3);
    String name = detail == 0 ? null : NAMES.get(random.nextInt(NAMES.size()));
    Cell cell = detail == 2 ? new Cell(number(random), number(random)) : null;
    return new Address(moment, name, cell);
  }

  /** From one digit to all that an address can hold. */
  private static int number(NumpyRandom random) {
    int digits = 1 + random.nextInt(9);
    return random.nextInt((int) Math.pow(10, digits));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "165 | step 165",
        "step 165 | step 165",
        "step165 | step 165",
        "'  step   165  ' | step 165",
        "step 007 | step 7",
        "e6 | e6.b0",
        "e6.b15 | e6.b15",
        "start / W1 | start / W1",
        "start/W1[0,1] | start / W1[0,1]",
        "165/dW1 | step 165 / dW1",
        "step 165 / delta2[3,7] | step 165 / delta2[3,7]",
        "step 165/delta2[ 3 , 7 ] | step 165 / delta2[3,7]",
        "e6.b15 / b1[3] | e6.b15 / b1[0,3]",
        "999999999 | step 999999999"
      })
  void leniencyEndsInOneWayOfWriting(String text, String printed) {
    assertEquals(printed, Address.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "W1",
        "step",
        "step -1",
        "-1",
        "step 1.5",
        "step 1 /",
        "step 1 / ",
        "step 1 / 1W",
        "step 1 / W1[",
        "step 1 / W1[]",
        "step 1 / W1[1,]",
        "step 1 / W1[1,2,3]",
        "step 1 / W1[-1,0]",
        "step 1 [0,0]",
        "step 1 W1",
        "e6.15",
        "e6.b",
        "e.b1",
        "begin",
        "step 1 / W1 [0,0]",
        "step 9999999999",
        "step 1 / W1[9999999999,0]"
      })
  void textOfAnotherFormIsRefused(String text) {
    AddressException e = assertThrows(AddressException.class, () -> Address.parse(text));
    String expected =
        "'%s' is no address. Write one as: step 165 / delta2[3,7], or e6.b15 / dW1, or start / W1";
    assertEquals(expected.formatted(text), e.getMessage());
  }

  @Test
  void cellWithoutATensorIsRefused() {
    Address step = Address.step(3);
    AddressException e = assertThrows(AddressException.class, () -> step.cell(new Cell(1, 2)));
    assertEquals("a cell [1,2] without a tensor", e.getMessage());
  }

  @Test
  void momentBeforeTheStartIsRefused() {
    AddressException e = assertThrows(AddressException.class, () -> Address.step(-1));
    assertEquals("steps count from zero, got -1", e.getMessage());
    assertThrows(AddressException.class, () -> new Moment.AtBatch(-1, 0));
    assertThrows(AddressException.class, () -> new Moment.AtBatch(0, -1));
  }

  @Test
  void otherTensorIsMeantAsAWholeAgain() {
    Address cell = Address.step(3).tensor("W1").cell(new Cell(1, 2));
    assertEquals("step 3 / W1[1,2]", cell.toString());
    assertEquals("step 3 / W2", cell.tensor("W2").toString());
    assertEquals("step 3 / W1[0,0]", cell.cell(new Cell(0, 0)).toString());
  }

  @Test
  void hugeTextIsRefusedWithoutHarm() {
    String text = "step 1 / " + "W".repeat(100_000) + "!";
    assertThrows(AddressException.class, () -> Address.parse(text));
  }
}
