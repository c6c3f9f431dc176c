package io.github.backstep.trace.replay;

import io.github.backstep.network.Blueprint;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Samples;
import io.github.backstep.network.Signature;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.Header;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes the program that a trace's header lists. An operation that this program has too, of the
 * same name, with the same inputs and output, computes and explains; another stands for what it
 * wrote.
 */
final class RecordedProgram {
  private RecordedProgram() {}

  static Program of(Header header) {
    Map<String, Op> ours = ours(header);
    List<Op> ops = header.program().stream().map(signature -> op(signature, ours)).toList();
    return new Program(ops);
  }

  private static Op op(Signature recorded, Map<String, Op> ours) {
    Op op = ours.get(recorded.id());
    return op != null && isSame(op.signature(), recorded) ? op : new RecordedOp(recorded);
  }

  /** Whether two operations do the same; how they put it in words does not matter. */
  private static boolean isSame(Signature a, Signature b) {
    return a.id().equals(b.id())
        && a.reads().equals(b.reads())
        && a.writes().equals(b.writes())
        && a.shape().equals(b.shape());
  }

  /** Whether a program is the one that the header lists. */
  static boolean isThatOf(Header header, Program program) {
    List<Signature> recorded = header.program();
    return recorded.size() == program.size()
        && IntStream.range(0, program.size())
            .allMatch(i -> isSame(program.op(i).signature(), recorded.get(i)));
  }

  /** Our operations for the network that the header describes, but for those that need data. */
  private static Map<String, Op> ours(Header header) {
    Map<String, Op> ops = new HashMap<>();
    int inputs = columns(header, TensorNames.INPUTS);
    int classes = columns(header, TensorNames.TARGETS);
    if (inputs > 0 && classes > 0) {
      for (Op op : program(header.run(), inputs, classes).ops()) {
        if (!op.reads().isEmpty()) {
          ops.put(op.id(), op);
        }
      }
    }
    return ops;
  }

  private static int columns(Header header, String tensor) {
    return header.program().stream()
        .filter(signature -> signature.writes().equals(tensor))
        .map(Signature::shape)
        .mapToInt(Shape::columns)
        .findFirst()
        .orElse(0);
  }

  private static Program program(RunConfig config, int inputs, int classes) {
    TrainingConfig training = config.training();
    Blueprint blueprint =
        new Blueprint(inputs, config.model().layers(), classes, config.model().activation());
    return new Network(blueprint)
        .program(
            new Samples(new Tensor(0, inputs), new int[0]),
            training.optimiser(),
            training.updateOrder());
  }
}
