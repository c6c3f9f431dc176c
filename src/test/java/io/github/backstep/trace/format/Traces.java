package io.github.backstep.trace.format;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Phase;
import io.github.backstep.network.Signature;
import io.github.backstep.run.CellChange;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Score;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Traces of runs that never were. */
public final class Traces {
  public static final Header HEADER =
      new Header(
          "backstep test",
          Presets.MOONS.config(),
          new DataIdentity("moons", "0123456789abcdef"),
          List.of(
              new Signature(
                  "L1.affine",
                  Phase.FORWARD,
                  "L1",
                  List.of("X", "W1", "b1"),
                  "Z1",
                  Shape.perSample(3),
                  "Z1 = X·W1 + b1"),
              new Signature(
                  "L1.weights", Phase.UPDATE, "L1", List.of("W1"), "W1", new Shape(2, 3), "W1")),
          Detail.FULL);

  private Traces() {}

  public static Tensor tensor(int rows, int columns, Random random) {
    Tensor tensor = new Tensor(rows, columns);
    for (int i = 0; i < tensor.size(); i++) {
      tensor.cells()[i] = random.nextGaussian();
    }
    return tensor;
  }

  public static StepLine step(int number, Detail detail) {
    Random random = new Random(number);
    Map<String, RecordedTensor> values = new LinkedHashMap<>();
    for (String name : List.of("Z1", "W1")) {
      String digest = "%016x".formatted(random.nextLong());
      values.put(name, RecordedTensor.of(tensor(2, 3, random), digest, detail));
    }
    MiniBatch batch = new MiniBatch(number, number / 5, number % 5, new int[] {7, number});
    return new StepLine(batch, random.nextDouble(), values);
  }

  public static KeyframeLine keyframe(int step) {
    return new KeyframeLine(step, Map.of("W1", tensor(2, 3, new Random(-step))));
  }

  /** Every line of a trace but the first and the last: a keyframe for every 20 steps, and marks. */
  public static List<TraceLine> lines(int steps) {
    List<TraceLine> lines = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      if (i == 7) {
        lines.add(new EditLine(new Edit(7, new CellChange("W1", new Cell(1, 2), -0.0))));
        lines.add(new NoteLine("δ \"here\"\n", 7));
      }
      if (i % 20 == 0) {
        lines.add(keyframe(i));
      }
      lines.add(step(i, Detail.FULL));
      if (i % 5 == 4) {
        lines.add(new EvaluationLine(i / 5 + 1, new Score(i, 0.5, 1), new Score(Double.NaN, 2, 0)));
      }
    }
    return lines;
  }

  /** A line as it is written. */
  public static String json(TraceLine line) {
    JsonOutput out = new JsonOutput(100);
    line.write(out);
    return out.toString();
  }
}
