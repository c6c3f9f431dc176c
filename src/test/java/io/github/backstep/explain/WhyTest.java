package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Program;
import io.github.backstep.network.Term;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.StepSource;
import io.github.backstep.run.Timeline;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyTest {
  private static final int LAST = 14;

  static Stream<Named<RunConfig>> runs() {
    return SmallRuns.ofEveryPiece();
  }

  static Stream<UpdateOrder> orders() {
    return UpdateOrders.ALL.entries().stream();
  }

  /** Every cell of every tensor of a step. */
  private static Stream<Address> cellsOf(StepSource steps, int step) {
    return steps.program().tensors().stream()
        .map(name -> Address.step(step).tensor(name))
        .flatMap(address -> cellsOf(address, new Lookup(steps).tensor(address)));
  }

  private static Stream<Address> cellsOf(Address address, Tensor tensor) {
    return IntStream.range(0, tensor.size())
        .mapToObj(i -> address.cell(new Cell(i / tensor.columns(), i % tensor.columns())));
  }

  private static List<Factor> factors(Explanation explanation) {
    Stream<Factor> ofTerms =
        explanation.derivation().terms().stream().map(Term::factors).flatMap(List::stream);
    Stream<Factor> ofFinishes =
        explanation.derivation().finishes().stream().map(Finish::factors).flatMap(List::stream);
    return Stream.concat(ofTerms, ofFinishes).toList();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyFactorComesFromAnEarlierOperationOrIsAConstant(RunConfig config) {
    Timeline timeline = SmallRuns.prepare(config).timeline();
    Why why = new Why(timeline);
    cellsOf(timeline, 1).map(why::of).forEach(it -> assertSourcesAreEarlier(timeline, it));
  }

  /** Since every source lies strictly before what it explains, asking why comes to an end. */
  private static void assertSourcesAreEarlier(StepSource steps, Explanation explanation) {
    for (Factor factor : factors(explanation)) {
      Optional<Address> source = explanation.source(factor);
      assertEquals(factor.cell() != null, source.isPresent(), factor::toString);
      source.ifPresent(
          address -> {
            assertTrue(
                order(steps, address) < order(steps, explanation.address()),
                () -> address + " for " + explanation.address());
            assertEquals(factor.value(), new Lookup(steps).value(address), address::toString);
          });
    }
  }

  /**
   * When an address was written: operations counted over the whole run, those of the start first.
   */
  private static int order(StepSource steps, Address address) {
    int step = address.moment().step(steps.calendar());
    Program program = steps.program();
    return step < 0 ? -1 : step * program.size() + program.writerOf(address.tensor());
  }

  @ParameterizedTest
  @MethodSource("orders")
  void anyChainOfSourcesEndsAtTheDataOrAtTheStart(UpdateOrder order) {
    Timeline timeline = SmallRuns.prepare(order).timeline();
    NumpyRandom random = new NumpyRandom(1);
    for (int i = 0; i < 40; i++) {
      Explanation end = followed(new Why(timeline), Address.parse("7 / b1[2]"), random);
      String tensor = end.address().tensor();
      boolean atTheStart = end.op() == null;
      assertTrue(atTheStart || "X".equals(tensor) || "Y".equals(tensor), end.toString());
    }
  }

  private static Explanation followed(Why why, Address from, NumpyRandom random) {
    Explanation explanation = why.of(from);
    while (true) {
      List<Address> sources =
          factors(explanation).stream().map(explanation::source).flatMap(Optional::stream).toList();
      if (sources.isEmpty()) {
        return explanation;
      }
      explanation = why.of(sources.get(random.nextInt(sources.size())));
    }
  }

  @Test
  void weightsAfterTheFirstStepComeFromTheirStartAndTheirVelocity() {
    Explanation why = new Why(SmallRuns.prepare().timeline()).of(Address.parse("0 / W2[1,2]"));
    assertEquals(
        List.of("start / W2[1,2]", "step 0 / vW2[1,2]"),
        factors(why).stream().map(f -> why.source(f).orElseThrow().toString()).toList());
    assertEquals("W2[1,2] = old W2[1,2] + vW2[1,2]", why.derivation().symbolic());
    assertTrue(why.isExact());
    assertEquals(0, why.rounding());
  }

  @Test
  void interleavedDeltaComesFromTheWeightsOfItsOwnStep() {
    Address delta = Address.parse("3 / delta2[0,1]");
    assertEquals("step 2 / W3[1,0]", weightOf(UpdateOrders.AFTER_BACKPROP, delta));
    assertEquals("step 3 / W3[1,0]", weightOf(UpdateOrders.INTERLEAVED, delta));
  }

  private static String weightOf(UpdateOrder order, Address delta) {
    Explanation why = new Why(SmallRuns.prepare(order).timeline()).of(delta);
    return why.source(factors(why).get(1)).orElseThrow().toString();
  }

  @Test
  void addressOfAnExplanationIsByStep() {
    Explanation why = new Why(SmallRuns.prepare().timeline()).of(Address.parse("e2.b4/dW1[1,3]"));
    assertEquals("step 14 / dW1[1,3]", why.address().toString());
    assertEquals("L1.weight-gradient", operationOf(why));
  }

  private static String operationOf(Explanation why) {
    assertNotNull(why.op());
    return why.op().id();
  }

  @Test
  void startIsExplainedByWhereItWasDrawn() {
    Timeline timeline = SmallRuns.prepare().timeline();
    Explanation why = new Why(timeline).of(Address.parse("start / W1[0,1]"));
    assertNull(why.op());
    assertTrue(why.isExact());
    assertEquals(timeline.step(0).before("W1").get(0, 1), why.stored());
    assertEquals("W1[0,1] = " + timeline.originOf("W1"), why.derivation().symbolic());
    assertEquals(Optional.empty(), why.source(factors(why).get(0)));
  }

  @Test
  void inputIsExplainedByItsRowOfTheTrainingSet() {
    Timeline timeline = SmallRuns.prepare().timeline();
    int row = timeline.step(LAST).batch().row(2);
    Explanation why = new Why(timeline).of(Address.parse("14 / X[2,1]"));
    assertEquals("X[2,1] = training row " + row + ", feature 1", why.derivation().symbolic());
    assertEquals(Optional.empty(), why.source(factors(why).get(0)));
  }

  @Test
  void roundingIsWhatTheTermsAddedOneByOneMiss() {
    Timeline timeline = SmallRuns.prepare().timeline();
    Why why = new Why(timeline);
    List<Explanation> inexact =
        cellsOf(timeline, LAST).map(why::of).filter(e -> !e.isExact()).toList();
    assertFalse(inexact.isEmpty());
    for (Explanation e : inexact) {
      assertEquals(e.stored(), e.derivation().value() + e.rounding(), e::toString);
    }
  }

  @Test
  void addressOfNoCellIsRefused() {
    Why why = new Why(SmallRuns.prepare().timeline());
    for (String text : List.of("3", "3 / W1", "3 / W9[0,0]", "3 / W1[9,9]", "99 / W1[0,0]")) {
      Address address = Address.parse(text);
      assertThrows(AddressException.class, () -> why.of(address), text);
    }
  }
}
