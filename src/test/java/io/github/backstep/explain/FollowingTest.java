package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Program;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a stored number follows from its terms. */
class FollowingTest {
  static Stream<Named<RunConfig>> runs() {
    return SmallRuns.ofEveryPiece();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyCellThatAnOperationComputedFollows(RunConfig config) {
    assertEveryCellFollows(SmallRuns.prepare(config), 3);
  }

  @Test
  void cellsOfARunThatExplodesFollow() {
    assertEveryCellFollows(SmallRuns.exploding(), 4);
  }

  private static void assertEveryCellFollows(Run run, int steps) {
    StepSource source = run.timeline();
    for (int step = 0; step < steps; step++) {
      for (String name : run.program().tensors()) {
        Address address = Address.step(step).tensor(name);
        cells(source.step(step).value(name))
            .map(cell -> new Why(source).of(address.cell(cell)))
            .forEach(why -> assertTrue(why.followsFromItsTerms(), () -> why.toString()));
      }
    }
  }

  private static Stream<Cell> cells(Tensor tensor) {
    return IntStream.range(0, tensor.size())
        .mapToObj(i -> new Cell(i / tensor.columns(), i % tensor.columns()));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, true",
    "3.0000000001, true",
    "3.00001, false",
    "-3.0, false",
    "NaN, false",
    "Infinity, false"
  })
  void sumOfOneAndTwo(double stored, boolean follows) {
    assertEquals(follows, explanation(stored, sum -> sum, 1, 2).followsFromItsTerms());
  }

  @ParameterizedTest
  @CsvSource({"0.001, true", "1, false"})
  void whatCancelsIsJudgedByWhatWasAdded(double stored, boolean follows) {
    assertEquals(follows, explanation(stored, sum -> sum, 1e7, -1e7).followsFromItsTerms());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1e-12, false"})
  void whatWasMadeZeroIsZero(double stored, boolean follows) {
    assertEquals(follows, explanation(stored, sum -> 0 * sum, 5, 7).followsFromItsTerms());
  }

  @ParameterizedTest
  @CsvSource({"NaN, true", "-Infinity, true", "1, false"})
  void whatIsMadeFromNanIsNotFinite(double stored, boolean follows) {
    assertEquals(follows, explanation(stored, sum -> sum, Double.NaN, 2).followsFromItsTerms());
  }

  private static Explanation explanation(
      double stored, DoubleUnaryOperator finish, double... terms) {
    List<Term> all =
        Arrays.stream(terms)
            .mapToObj(value -> new Term("t", List.of(Factor.constant("t", value)), value))
            .toList();
    Derivation derivation =
        new Derivation("Z1[0,0] = …", all, List.of(new Finish("then", List.of(), finish)));
    Address address = Address.step(0).tensor("Z1").cell(new Cell(0, 0));
    Explanation.Origin origin = new Explanation.Origin(new Program(List.of()), Edits.NONE);
    return new Explanation(address, null, derivation, stored, origin);
  }
}
