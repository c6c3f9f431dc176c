package io.github.backstep.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.ScalarKernel;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each operation on numbers small enough to check with a pencil. */
class OperationsByHandTest {
  private static final double NAN = Double.NaN;
  private static final double INF = Double.POSITIVE_INFINITY;

  /** A quotient of exponentials is rounded three times. */
  private static final double ROUNDING = 1e-15;

  private static final Dense SECOND = new Dense(2, "A1", 2, 2);
  private static final Parameter WEIGHTS = SECOND.weights();

  private static Tensor computed(Op op, int samples, Map<String, Tensor> inputs) {
    Tensor out = Tensor.zeros(op.shape().forBatch(samples));
    op.compute(GivenInputs.of(inputs), new ScalarKernel(), out);
    return out;
  }

  private static void assertCells(double[][] expected, Tensor actual) {
    assertArrayEquals(Tensor.of(expected).cells(), actual.cells());
  }

  @Test
  void affineIsTheProductPlusTheBias() {
    Tensor z =
        computed(
            new Affine(SECOND),
            1,
            Map.of(
                "A1", Tensor.row(1, 2),
                "W2", Tensor.of(new double[][] {{3, 4}, {5, 6}}),
                "b2", Tensor.row(0.5, -0.5)));
    assertCells(new double[][] {{13.5, 15.5}}, z);
  }

  @Test
  void softmaxSharesOneAmongTheClasses() {
    Tensor logits = Tensor.of(new double[][] {{0, 0}, {Math.log(3), 0}, {1000, -1000}});
    Tensor a = computed(new Softmax(SECOND), 3, Map.of("Z2", logits));
    double[] expected = {0.5, 0.5, 0.75, 0.25, 1, 0};
    assertArrayEquals(expected, a.cells(), ROUNDING);
  }

  @Test
  void softmaxOfLogitsThatAreNotFiniteIsNotANumber() {
    Tensor logits = Tensor.of(new double[][] {{NAN, 0}, {INF, 0}, {-INF, -INF}, {-INF, 0}});
    Tensor a = computed(new Softmax(SECOND), 4, Map.of("Z2", logits));
    assertCells(new double[][] {{NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {0, 1}}, a);
  }

  @Test
  void lossIsTheMeanSurpriseAndInfiniteWhereTheLabelWasImpossible() {
    Tensor y = Tensor.of(new double[][] {{1, 0}, {0, 1}});
    Tensor a = Tensor.of(new double[][] {{0.5, 0.5}, {0.75, 0.25}});
    Tensor loss = computed(new CrossEntropy(SECOND), 2, Map.of("A2", a, "Y", y));
    assertEquals(Math.log(8) / 2, loss.get(0, 0), ROUNDING);
    Tensor wrong = Tensor.of(new double[][] {{1, 0}, {1, 0}});
    loss = computed(new CrossEntropy(SECOND), 2, Map.of("A2", wrong, "Y", y));
    assertEquals(INF, loss.get(0, 0));
  }

  @Test
  void outputDeltaIsNotDividedByTheSamples() {
    Tensor a = Tensor.of(new double[][] {{0.5, 0.5}, {0.75, 0.25}});
    Tensor y = Tensor.of(new double[][] {{1, 0}, {0, 1}});
    Tensor delta = computed(new OutputDelta(SECOND), 2, Map.of("A2", a, "Y", y));
    assertCells(new double[][] {{-0.5, 0.5}, {0.75, -0.75}}, delta);
  }

  @Test
  void gradientsAreDividedByTheSamples() {
    Tensor a = Tensor.of(new double[][] {{1, 2}, {3, 4}});
    Tensor delta = Tensor.of(new double[][] {{10, 20}, {30, 40}});
    Map<String, Tensor> inputs = Map.of("A1", a, "delta2", delta);
    assertCells(
        new double[][] {{50, 70}, {70, 100}},
        computed(new WeightGradient(WEIGHTS, "A1", "delta2"), 2, inputs));
    assertCells(
        new double[][] {{20, 30}},
        computed(new BiasGradient(SECOND.biases(), "delta2"), 2, inputs));
  }

  @Test
  void hiddenDeltaPassesWhereTheActivationIsPositive() {
    Op op =
        new HiddenDelta(
            "delta1", new Activate("L1", "Z1", "A1", 2, Activations.RELU), SECOND.upstream());
    Tensor delta =
        computed(
            op,
            1,
            Map.of(
                "delta2", Tensor.row(1, 10),
                "W2", Tensor.of(new double[][] {{2, 3}, {4, 5}}),
                "A1", Tensor.row(0.1, 0)));
    assertCells(new double[][] {{32, 0}}, delta);
  }

  @Test
  void velocityKeepsAShareOfItselfAndStepsDownTheGradient() {
    Parameter weights = new Dense(1, "X", 1, 2).weights();
    Momentum momentum = new Momentum(0.25, 0.5);
    Tensor v =
        computed(
            new Velocity(weights, momentum),
            1,
            Map.of("vW1", Tensor.row(2, 0), "dW1", Tensor.row(1, -4)));
    assertCells(new double[][] {{0.75, 1}}, v);
    Tensor w = computed(new Move(weights), 1, Map.of("W1", Tensor.row(1, 1), "vW1", v));
    assertCells(new double[][] {{1.75, 2}}, w);
  }

  @Test
  void miniBatchIsGatheredInTheOrderOfItsRows() {
    Tensor features = Tensor.of(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    MiniBatch batch = new MiniBatch(0, 0, 0, new int[] {2, 0});
    GivenInputs inputs = new GivenInputs(Map.of(), batch);
    Tensor x = new Tensor(2, 2);
    new GatherInputs(features).compute(inputs, new ScalarKernel(), x);
    Tensor y = Tensor.of(new double[][] {{9, 9, 9}, {9, 9, 9}});
    new GatherTargets(new Samples(new Tensor(3, 1), new int[] {0, 1, 2}), 3)
        .compute(inputs, new ScalarKernel(), y);
    assertCells(new double[][] {{5, 6}, {1, 2}}, x);
    assertCells(new double[][] {{0, 0, 1}, {1, 0, 0}}, y);
  }

  @Test
  void operationOnASharedBufferWorksCellByCell() {
    Tensor w = Tensor.of(new double[][] {{1, 2}, {3, 4}});
    Tensor v = Tensor.of(new double[][] {{1, 1}, {2, 2}});
    new Move(WEIGHTS).compute(GivenInputs.of(Map.of("W2", w, "vW2", v)), new ScalarKernel(), w);
    assertCells(new double[][] {{2, 3}, {5, 6}}, w);
  }

  @Test
  void derivationSaysInWordsAndNumbersHowAGradientCameAbout() {
    Map<String, Tensor> inputs =
        Map.of(
            "A1", Tensor.of(new double[][] {{1, 2}, {3, 4}}),
            "delta2", Tensor.of(new double[][] {{10, 20}, {30, 40}}));
    Derivation why =
        new WeightGradient(WEIGHTS, "A1", "delta2").explain(GivenInputs.of(inputs), new Cell(1, 0));
    assertEquals("dW2[1,0] = Σ_i A1[i,1]·delta2[i,0] / m", why.symbolic());
    assertEquals("A1[1,1]·delta2[1,0]", why.terms().get(1).label());
    assertEquals(140, why.sum());
    assertEquals("÷ 2 samples", why.finishes().get(0).label());
    assertEquals(70, why.value());
    assertEquals(why.sum(), why.after(0));
  }

  @Test
  void sigmoidStandsStillBeyondFiveHundred() {
    assertEquals(1 / (1 + StrictMath.exp(500)), Activations.SIGMOID.apply(-1000));
    assertEquals(1, Activations.SIGMOID.apply(1000));
    assertEquals(0.5, Activations.SIGMOID.apply(0));
    assertEquals(0.25, Activations.SIGMOID.derivative(0.5));
  }

  @Test
  void tanhIsSteepestAtZeroAndFlatFarOut() {
    assertEquals(0, Activations.TANH.apply(0));
    assertEquals(1, Activations.TANH.derivative(0));
    assertEquals(0.6, Activations.TANH.apply(StrictMath.log(2)), ROUNDING);
    assertEquals(0.64, Activations.TANH.derivative(0.6), ROUNDING);
    assertEquals(-1, Activations.TANH.apply(-1000));
    assertEquals(0, Activations.TANH.derivative(-1));
  }

  @Test
  void reluHasNoSlopeAtZero() {
    assertEquals(0, Activations.RELU.apply(-3));
    assertEquals(3, Activations.RELU.apply(3));
    assertEquals(0, Activations.RELU.derivative(0));
    assertEquals(1, Activations.RELU.derivative(Double.MIN_VALUE));
  }

  @Test
  void probabilitiesOfAWideRowSumToOne() {
    Dense wide = new Dense(1, "X", 1, 50);
    Tensor logits = new Tensor(1, 50);
    for (int c = 0; c < 50; c++) {
      logits.set(0, c, Math.sin(c) * 30);
    }
    Tensor a = computed(new Softmax(wide), 1, Map.of("Z1", logits));
    double sum = Arrays.stream(a.cells()).sum();
    assertTrue(Math.abs(sum - 1) <= 50 * ROUNDING, () -> "sum " + sum);
  }
}
