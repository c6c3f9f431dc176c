package io.github.backstep.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every update order of the catalogue must do: change the order of the same operations. */
class UpdateOrderContractTest {
  private static final Samples SAMPLES =
      new Samples(Tensor.of(new double[][] {{1, 2}, {3, 4}}), new int[] {0, 1});

  static Stream<UpdateOrder> orders() {
    return UpdateOrders.ALL.entries().stream();
  }

  private static Program program(UpdateOrder order) {
    return new Network(new Blueprint(2, List.of(4, 3), 2, Activations.SIGMOID))
        .program(SAMPLES, new Momentum(0.1, 0.9), order);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void orderHasTheSameOperationsAsAnyOther(UpdateOrder order) {
    assertEquals(
        Set.copyOf(program(UpdateOrders.AFTER_BACKPROP).ids()), Set.copyOf(program(order).ids()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void onlyWhatIsCarriedIsReadBeforeItIsWritten(UpdateOrder order) {
    Program program = program(order);
    for (int i = 0; i < program.size(); i++) {
      for (String read : program.op(i).reads()) {
        boolean written = program.writerBefore(read, i) != Program.BEFORE;
        assertTrue(written || program.carries(read), read);
      }
    }
    assertTrue(program.tensors().containsAll(program.carried()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void parameterMovesAfterItsOwnGradient(UpdateOrder order) {
    Program program = program(order);
    for (String parameter : program.parameters()) {
      int gradient = program.writerOf("d" + parameter);
      int velocity = program.writerOf("v" + parameter);
      int move = program.writerOf(parameter);
      assertTrue(gradient < velocity && velocity < move, parameter);
    }
  }
}
