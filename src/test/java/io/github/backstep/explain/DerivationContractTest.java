package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Term;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the derivation of every cell of every operation must say, on networks of every piece. */
class DerivationContractTest {
  /**
   * Relative to the sum of the terms' magnitudes: each of at most a hundred terms is rounded once
   * more than by a fused multiply-add.
   */
  private static final double ROUNDING = 1e-14;

  /** One of whole batches and one of a short batch, once the velocities are no longer zero. */
  private static final List<Integer> STEPS = List.of(3, 9);

  /** One operation in one step. */
  private record Site(Step step, Op op, Inputs inputs) {
    Stream<Place> places() {
      Tensor tensor = step.value(op.writes());
      return IntStream.range(0, tensor.size())
          .mapToObj(i -> new Cell(i / tensor.columns(), i % tensor.columns()))
          .map(cell -> new Place(this, cell, op.explain(inputs, cell), at(tensor, cell)));
    }

    /** An operation whose formula multiplies tensors, rather than a tensor by η or μ. */
    boolean isProduct() {
      Derivation derivation = op.explain(inputs, CORNER);
      return op.formula().contains("·")
          && factors(derivation).noneMatch(factor -> factor.cell() == null);
    }
  }

  /** One cell of what an operation wrote. */
  private record Place(Site site, Cell cell, Derivation derivation, double stored) {
    @Override
    public String toString() {
      return "step " + site.step.index() + " " + site.op.id() + cell;
    }
  }

  private static double at(Tensor tensor, Cell cell) {
    return tensor.get(cell.row(), cell.column());
  }

  private static final Cell CORNER = new Cell(0, 0);

  static Stream<Named<RunConfig>> runs() {
    return SmallRuns.ofEveryPiece();
  }

  private static Stream<Site> sites(Run run) {
    List<Step> steps = SmallRuns.steps(run);
    return STEPS.stream().map(steps::get).flatMap(DerivationContractTest::sites);
  }

  private static Stream<Site> sites(Step step) {
    return IntStream.range(0, step.program().size())
        .mapToObj(index -> new Site(step, step.program().op(index), step.inputsOf(index)));
  }

  private static Stream<Place> places(RunConfig config) {
    return sites(SmallRuns.prepare(config)).flatMap(Site::places);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void termsAddUpToTheStoredValue(RunConfig config) {
    places(config).forEach(DerivationContractTest::assertAddsUp);
  }

  private static void assertAddsUp(Place place) {
    Derivation derivation = place.derivation;
    double scale = derivation.terms().stream().mapToDouble(t -> Math.abs(t.contribution())).sum();
    double margin = ROUNDING * Math.max(scale, Math.abs(place.stored));
    double expected = place.stored;
    double difference = Math.abs(expected - derivation.value());
    assertTrue(
        difference <= margin || Double.compare(expected, derivation.value()) == 0,
        () -> place + ": " + expected + " but derived " + derivation.value());
  }

  @Test
  void termsOfARunThatExplodesAddUpToNanWhereNanIsStored() {
    Run exploding = SmallRuns.exploding();
    sites(exploding)
        .flatMap(Site::places)
        .filter(place -> Double.isNaN(place.stored))
        .forEach(place -> assertEquals(Double.NaN, place.derivation.value(), place::toString));
    assertTrue(sites(exploding).anyMatch(site -> Double.isNaN(at(site.step.value("W1"), CORNER))));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void factorsAreTheCellsTheyName(RunConfig config) {
    places(config).forEach(DerivationContractTest::assertNamesItsFactors);
  }

  private static void assertNamesItsFactors(Place place) {
    factors(place.derivation).forEach(factor -> assertNames(place, factor));
  }

  private static Stream<Factor> factors(Derivation derivation) {
    return Stream.concat(
        derivation.terms().stream().map(Term::factors).flatMap(List::stream),
        derivation.finishes().stream().map(Finish::factors).flatMap(List::stream));
  }

  private static void assertNames(Place place, Factor factor) {
    CellRef named = factor.cell();
    if (named != null) {
      double value = at(place.site.inputs.get(named.tensor()), named.cell());
      assertEquals(value, factor.value(), () -> place + " " + factor);
      assertTrue(place.site.op.reads().contains(named.tensor()), () -> place + " " + factor);
      assertEquals(named.toString(), factor.label());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void productsFoldedWithFusedMultiplyAddsAreTheStoredBits(RunConfig config) {
    sites(SmallRuns.prepare(config))
        .filter(Site::isProduct)
        .flatMap(Site::places)
        .forEach(place -> assertEquals(place.stored, folded(place), place::toString));
  }

  private static double folded(Place place) {
    Derivation derivation = place.derivation;
    double value = 0;
    for (Term term : derivation.terms()) {
      List<Factor> f = term.factors();
      value =
          f.size() == 2
              ? Math.fma(f.get(0).value(), f.get(1).value(), value)
              : value + f.get(0).value();
    }
    for (Finish finish : derivation.finishes()) {
      value = finish.function().applyAsDouble(value);
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everythingElseAddsUpToTheStoredBits(RunConfig config) {
    sites(SmallRuns.prepare(config))
        .filter(site -> !site.isProduct())
        .flatMap(Site::places)
        .forEach(place -> assertEquals(place.stored, place.derivation.value(), place::toString));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void symbolicFormulaBeginsWithTheCell(RunConfig config) {
    places(config)
        .filter(place -> !place.site.op.writes().equals("loss"))
        .forEach(DerivationContractTest::assertBeginsWithTheCell);
  }

  private static void assertBeginsWithTheCell(Place place) {
    String cell = place.site.op.writes() + place.cell + " = ";
    String symbolic = place.derivation.symbolic();
    assertTrue(symbolic.startsWith(cell), symbolic);
  }
}
