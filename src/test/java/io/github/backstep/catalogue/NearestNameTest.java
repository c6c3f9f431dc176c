package io.github.backstep.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> TENSORS = List.of("X", "Y", "W1", "dW1", "delta1", "loss");

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "flaw, lawn, 2",
    "relu, relu, 0",
    "relu, '', 4",
    "'', relu, 4",
    "ReLU, relu, 0",
    "dW1, W1, 1",
    "ab, ba, 2"
  })
  void editsAreInsertionsDeletionsAndSubstitutions(String from, String to, int edits) {
    assertEquals(edits, NearestName.edits(from, to));
  }

  @ParameterizedTest
  @CsvSource({"dw1, dW1", "delta, delta1", "dleta1, delta1", "W9, W1", "lost, loss", "x, X"})
  void nearestIsFoundWhateverTheCase(String name, String nearest) {
    assertEquals(Optional.of(nearest), NearestName.of(name, TENSORS));
  }

  @ParameterizedTest
  @CsvSource({"Q", "''", "qqq", "momentum", "velocity"})
  void nameThatDiffersInMoreThanHalfTheLettersHasNoNearest(String name) {
    assertEquals(Optional.empty(), NearestName.of(name, TENSORS));
  }

  @Test
  void firstOfSeveralIsTaken() {
    assertEquals(Optional.of("dW1"), NearestName.of("dW7", List.of("dW1", "dW2")));
  }

  @Test
  void nothingKnownHasNoNearest() {
    assertEquals(Optional.empty(), NearestName.of("W1", List.of()));
  }
}
