package io.github.backstep.trace.format;

import io.github.backstep.network.Signature;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tensor.Shape;
import io.github.backstep.trace.ConfigFile;
import io.github.backstep.trace.json.JsonOutput;
import java.util.List;

/**
 * The first line: what was recorded, and by whom.
 *
 * @param engine the program that wrote it, and its version; empty if it does not say
 * @param program the operations of a step, in order
 * @param detail how much is kept of most steps
 */
public record Header(
    String engine, RunConfig run, DataIdentity data, List<Signature> program, Detail detail)
    implements TraceLine {
  /** The version of the format that is written, and the newest that is read. */
  public static final int VERSION = 1;

  /** Stands for the number of rows in the shape of a tensor with one row per sample. */
  static final String BATCH = "batch";

  public Header {
    program = List.copyOf(program);
  }

  @Override
  public LineKind kind() {
    return LineKind.HEADER;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.HEADER.key()).value(VERSION);
    out.key("engine").value(engine);
    out.key("run").json(ConfigFile.fields(run).toString());
    out.key("data").open('{').key("name").value(data.name());
    out.key("fingerprint").value(data.fingerprint()).close('}');
    out.key("program").open('[');
    program.forEach(operation -> write(operation, out));
    out.close(']').key("detail").value(detail.name()).close('}');
  }

  private static void write(Signature operation, JsonOutput out) {
    out.open('{').key("op").value(operation.id());
    out.key("phase").value(OperationFields.nameOf(operation.phase()));
    out.key("site").value(operation.site());
    out.key("reads").open('[');
    operation.reads().forEach(out::value);
    out.close(']').key("writes").value(operation.writes());
    out.key("formula").value(operation.formula());
    write(operation.shape(), out.key("shape"));
    out.close('}');
  }

  private static void write(Shape shape, JsonOutput out) {
    out.open('[');
    if (shape.rows() == Shape.BATCH) {
      out.value(BATCH);
    } else {
      out.value(shape.rows());
    }
    out.value(shape.columns()).close(']');
  }
}
