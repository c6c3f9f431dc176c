package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void everythingRehearsedCanBeDone() {
    assertDoesNotThrow(() -> Rehearsal.main(new String[0]));
  }
}
