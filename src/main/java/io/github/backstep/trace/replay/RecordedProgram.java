package io.github.backstep.trace.replay;

import io.github.backstep.network.Op;
import io.github.backstep.network.OpaqueOp;
import io.github.backstep.network.Program;
import io.github.backstep.network.Samples;
import io.github.backstep.network.Signature;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.Header;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the programs of a trace, whose operations its header lists. An operation that this program
 * has too, of the same name, with the same inputs and output, computes and explains; another stands
 * for what it wrote.
 */
final class RecordedProgram {
  private RecordedProgram() {}

  /** The program as the run is configured. */
  static Program of(Header header) {
    return of(header, header.run().training());
  }

  /** The programs of a trace by the steps from which on they hold: edits give others. */
  static NavigableMap<Integer, Program> of(Header header, Edits edits) {
    NavigableMap<Integer, Program> programs = new TreeMap<>();
    TrainingConfig training = header.run().training();
    programs.put(0, of(header, training));
    for (Edit edit : edits.all()) {
      training = edit.change().into(training);
      programs.put(edit.step(), of(header, training));
    }
    return programs;
  }

  private static Program of(Header header, TrainingConfig training) {
    Map<String, Op> ours = ours(header, training);
    List<Op> ops = header.program().stream().map(signature -> op(signature, ours)).toList();
    boolean reordered = !training.updateOrder().equals(header.run().training().updateOrder());
    return new Program(reordered ? inOrderOf(ours, ops) : ops);
  }

  /**
   * Operations in the order in which this program has them; in their own if it has not them all.
   */
  private static List<Op> inOrderOf(Map<String, Op> ours, List<Op> ops) {
    List<String> order = List.copyOf(ours.keySet());
    List<Op> given = ops.stream().filter(op -> op.reads().isEmpty()).toList();
    boolean known = ops.stream().allMatch(op -> given.contains(op) || order.contains(op.id()));
    return known
        ? Stream.concat(
                given.stream(),
                ops.stream()
                    .filter(op -> !given.contains(op))
                    .sorted(Comparator.comparingInt(op -> order.indexOf(op.id()))))
            .toList()
        : ops;
  }

  private static Op op(Signature recorded, Map<String, Op> ours) {
    Op op = ours.get(recorded.id());
    return op != null && isSame(op.signature(), recorded) ? op : new OpaqueOp(recorded);
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
  private static Map<String, Op> ours(Header header, TrainingConfig training) {
    Map<String, Op> ops = new LinkedHashMap<>();
    int inputs = columns(header, TensorNames.INPUTS);
    int classes = columns(header, TensorNames.TARGETS);
    if (inputs > 0 && classes > 0) {
      for (Op op : program(header.run().withTraining(training), inputs, classes).ops()) {
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
    return config
        .model()
        .network(inputs, classes)
        .program(
            new Samples(new Tensor(0, inputs), new int[0]),
            training.optimiser(),
            training.updateOrder());
  }
}
