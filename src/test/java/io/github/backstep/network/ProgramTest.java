package io.github.backstep.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private static final Samples SAMPLES =
      new Samples(Tensor.of(new double[][] {{1, 2}, {3, 4}}), new int[] {0, 1});

  private static Program program(List<Integer> hidden, UpdateOrder order) {
    return new Network(new Blueprint(2, hidden, 2, Activations.RELU))
        .program(SAMPLES, new Momentum(0.1, 0.9), order);
  }

  /** Every operation with where it is, what it writes and who wrote what it reads. */
  private static String dataflow(Program program) {
    return IntStream.range(0, program.size())
        .mapToObj(i -> line(program, i))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Program program, int index) {
    Op op = program.op(index);
    String reads =
        op.reads().stream()
            .map(read -> " " + read + "@" + program.writerBefore(read, index))
            .collect(Collectors.joining());
    return "%d %s %s %s %s ←%s"
        .formatted(index, op.phase(), op.id(), op.writes(), op.shape(), reads);
  }

  @Test
  void afterBackpropReadsEveryWeightAsItWasBeforeTheStep() {
    assertEquals(
        """
        0 BATCH batch.inputs X [batch, 2] ←
        1 BATCH batch.targets Y [batch, 2] ←
        2 FORWARD L1.affine Z1 [batch, 3] ← X@0 W1@-1 b1@-1
        3 FORWARD L1.activation A1 [batch, 3] ← Z1@2
        4 FORWARD L2.affine Z2 [batch, 2] ← A1@3 W2@-1 b2@-1
        5 FORWARD L2.softmax A2 [batch, 2] ← Z2@4
        6 LOSS loss.cross-entropy loss [1, 1] ← A2@5 Y@1
        7 LOSS L2.delta delta2 [batch, 2] ← A2@5 Y@1
        8 BACKWARD L2.weight-gradient dW2 [3, 2] ← A1@3 delta2@7
        9 BACKWARD L2.bias-gradient db2 [1, 2] ← delta2@7
        10 BACKWARD L1.delta delta1 [batch, 3] ← delta2@7 W2@-1 A1@3
        11 BACKWARD L1.weight-gradient dW1 [2, 3] ← X@0 delta1@10
        12 BACKWARD L1.bias-gradient db1 [1, 3] ← delta1@10
        13 UPDATE L1.weight-velocity vW1 [2, 3] ← vW1@-1 dW1@11
        14 UPDATE L1.weight-update W1 [2, 3] ← W1@-1 vW1@13
        15 UPDATE L1.bias-velocity vb1 [1, 3] ← vb1@-1 db1@12
        16 UPDATE L1.bias-update b1 [1, 3] ← b1@-1 vb1@15
        17 UPDATE L2.weight-velocity vW2 [3, 2] ← vW2@-1 dW2@8
        18 UPDATE L2.weight-update W2 [3, 2] ← W2@-1 vW2@17
        19 UPDATE L2.bias-velocity vb2 [1, 2] ← vb2@-1 db2@9
        20 UPDATE L2.bias-update b2 [1, 2] ← b2@-1 vb2@19
        """,
        dataflow(program(List.of(3), UpdateOrders.AFTER_BACKPROP)));
  }

  @Test
  void interleavedReadsTheWeightsOfTheLayerAboveAfterTheirMove() {
    assertEquals(
        """
        0 BATCH batch.inputs X [batch, 2] ←
        1 BATCH batch.targets Y [batch, 2] ←
        2 FORWARD L1.affine Z1 [batch, 3] ← X@0 W1@-1 b1@-1
        3 FORWARD L1.activation A1 [batch, 3] ← Z1@2
        4 FORWARD L2.affine Z2 [batch, 2] ← A1@3 W2@-1 b2@-1
        5 FORWARD L2.softmax A2 [batch, 2] ← Z2@4
        6 LOSS loss.cross-entropy loss [1, 1] ← A2@5 Y@1
        7 LOSS L2.delta delta2 [batch, 2] ← A2@5 Y@1
        8 BACKWARD L2.weight-gradient dW2 [3, 2] ← A1@3 delta2@7
        9 BACKWARD L2.bias-gradient db2 [1, 2] ← delta2@7
        10 UPDATE L2.weight-velocity vW2 [3, 2] ← vW2@-1 dW2@8
        11 UPDATE L2.weight-update W2 [3, 2] ← W2@-1 vW2@10
        12 UPDATE L2.bias-velocity vb2 [1, 2] ← vb2@-1 db2@9
        13 UPDATE L2.bias-update b2 [1, 2] ← b2@-1 vb2@12
        14 BACKWARD L1.delta delta1 [batch, 3] ← delta2@7 W2@11 A1@3
        15 BACKWARD L1.weight-gradient dW1 [2, 3] ← X@0 delta1@14
        16 BACKWARD L1.bias-gradient db1 [1, 3] ← delta1@14
        17 UPDATE L1.weight-velocity vW1 [2, 3] ← vW1@-1 dW1@15
        18 UPDATE L1.weight-update W1 [2, 3] ← W1@-1 vW1@17
        19 UPDATE L1.bias-velocity vb1 [1, 3] ← vb1@-1 db1@16
        20 UPDATE L1.bias-update b1 [1, 3] ← b1@-1 vb1@19
        """,
        dataflow(program(List.of(3), UpdateOrders.INTERLEAVED)));
  }

  @Test
  void formulasAreThoseOfTheDesign() {
    assertEquals(
        """
        X = the batch's rows of the training set
        Y = the batch's labels, one-hot
        Z1 = X·W1 + b1
        A1 = relu(Z1)
        Z2 = A1·W2 + b2
        A2 = softmax(Z2)
        loss = mean over samples of −log A2[sample, label]
        delta2 = A2 − Y
        dW2 = A1ᵀ·delta2 / m
        db2 = column sums of delta2 / m
        delta1 = (delta2·W2ᵀ) ⊙ relu′(A1)
        dW1 = Xᵀ·delta1 / m
        db1 = column sums of delta1 / m
        vW1 = μ·vW1 − η·dW1
        W1 = W1 + vW1
        """,
        program(List.of(3), UpdateOrders.AFTER_BACKPROP).ops().stream()
            .limit(15)
            .map(op -> op.formula() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void withoutHiddenLayersTheOutputReadsTheInputs() {
    Program program = program(List.of(), UpdateOrders.INTERLEAVED);
    assertEquals(List.of("X", "W1", "b1"), program.op(2).reads());
    assertEquals(List.of("W1", "b1"), program.parameters());
    assertFalse(program.tensors().contains("Z2"));
  }

  @Test
  void parametersAndVelocitiesAreCarriedInTheOrderOfTheirFirstRead() {
    Program after = program(List.of(3), UpdateOrders.AFTER_BACKPROP);
    Program interleaved = program(List.of(3), UpdateOrders.INTERLEAVED);
    assertEquals(
        List.of("W1", "b1", "W2", "b2", "vW1", "vb1", "vW2", "vb2"), List.copyOf(after.carried()));
    assertEquals(
        List.of("W1", "b1", "W2", "b2", "vW2", "vb2", "vW1", "vb1"),
        List.copyOf(interleaved.carried()));
    assertEquals(List.of("W1", "b1", "W2", "b2"), after.parameters());
    assertTrue(after.carries("vW1"));
    assertFalse(after.carries("Z1"));
  }

  @Test
  void startHoldsExactlyWhatIsCarried() {
    Network network = new Network(new Blueprint(2, List.of(3), 2, Activations.RELU));
    Momentum momentum = new Momentum(0.1, 0.9);
    Program program = network.program(SAMPLES, momentum, UpdateOrders.AFTER_BACKPROP);
    Map<String, Tensor> start = network.start(Initialisers.HE, momentum, new NumpyRandom(42));
    assertEquals(program.carried(), start.keySet());
    start.forEach((name, tensor) -> assertEquals(program.shape(name), tensor.shape()));
  }

  @Test
  void tensorIsReadAsItWasBeforeTheOperationThatWritesIt() {
    Program program = program(List.of(3), UpdateOrders.AFTER_BACKPROP);
    int writer = program.writerOf("W1");
    assertEquals(Program.BEFORE, program.writerBefore("W1", writer));
    assertEquals(writer, program.writerBefore("W1", writer + 1));
    assertEquals(Program.BEFORE, program.writerOf("W9"));
    assertFalse(program.writes("W9"));
  }

  @Test
  void unknownTensorHasNoShape() {
    Program program = program(List.of(3), UpdateOrders.AFTER_BACKPROP);
    assertEquals(
        "no tensor W9 in this program",
        assertThrows(IllegalArgumentException.class, () -> program.shape("W9")).getMessage());
  }

  @Test
  void twoWritersOfOneTensorAreRefused() {
    List<Op> ops = List.of(new Stub("one", "Z"), new Stub("two", "Z"));
    assertEquals(
        "two operations write Z",
        assertThrows(IllegalArgumentException.class, () -> new Program(ops)).getMessage());
  }

  @Test
  void twoOperationsOfOneIdAreRefused() {
    List<Op> ops = List.of(new Stub("one", "Y"), new Stub("one", "Z"));
    assertEquals(
        "two operations share an id: [one, one]",
        assertThrows(IllegalArgumentException.class, () -> new Program(ops)).getMessage());
  }

  private record Stub(@Override String id, @Override String writes) implements Op {
    @Override
    public Signature signature() {
      return new Signature(
          id, Phase.FORWARD, "L1", List.of(), writes, new Shape(1, 1), writes + " = 0");
    }

    @Override
    public void compute(Inputs in, Kernel kernel, Tensor out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Derivation explain(Inputs in, Cell cell) {
      throw new UnsupportedOperationException();
    }
  }
}
