package io.github.backstep.trace.format;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Survey;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonOutput;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a line says of one tensor, as far as it says it.
 *
 * @param shape without an open number of rows
 * @param nonFinite how many cells are NaN or infinite
 * @param digest 16 hexadecimal digits, by which the cells are compared; empty if there is none
 * @param cells the tensor itself
 */
public record RecordedTensor(
    Optional<Shape> shape,
    OptionalInt nonFinite,
    String digest,
    Statistics statistics,
    Optional<Tensor> cells) {
  /** What is recorded of a tensor, in one pass over its cells. The tensor is not copied. */
  public static RecordedTensor of(Tensor tensor, Detail detail) {
    Survey survey = Survey.of(tensor);
    return new RecordedTensor(
        Optional.of(tensor.shape()),
        OptionalInt.of(survey.summary().nonFinite()),
        survey.digest().toString(),
        detail.statistics() ? Statistics.of(survey.summary()) : Statistics.NONE,
        detail.cells() ? Optional.of(tensor) : Optional.empty());
  }

  /** What is recorded of a tensor. The tensor is not copied. */
  public static RecordedTensor of(Tensor tensor, String digest, Detail detail) {
    Summary summary = Summary.of(tensor);
    return new RecordedTensor(
        Optional.of(tensor.shape()),
        OptionalInt.of(summary.nonFinite()),
        digest,
        detail.statistics() ? Statistics.of(summary) : Statistics.NONE,
        detail.cells() ? Optional.of(tensor) : Optional.empty());
  }

  /** Whether all but the cells is true of another, of which there is a summary. */
  public boolean agreesWith(RecordedTensor other) {
    return (shape.isEmpty() || shape.equals(other.shape))
        && (nonFinite.isEmpty() || nonFinite.equals(other.nonFinite))
        && (digest.isEmpty() || digest.equals(other.digest))
        && statistics.agreesWith(other.statistics);
  }

  void write(JsonOutput out) {
    out.open('{');
    shape.ifPresent(it -> writeShape(it, out.key("shape")));
    nonFinite.ifPresent(it -> out.key("nonFinite").value(it));
    if (!digest.isEmpty()) {
      out.key("digest").value(digest);
    }
    statistics.write(out);
    cells.ifPresent(it -> writeData(it, out.key("data")));
    out.close('}');
  }

  static void writeShape(Shape shape, JsonOutput out) {
    out.open('[').value(shape.rows()).value(shape.columns()).close(']');
  }

  private static void writeData(Tensor tensor, JsonOutput out) {
    double[] cells = tensor.cells();
    int next = 0;
    out.open('[');
    for (int r = 0; r < tensor.rows(); r++) {
      out.open('[');
      for (int c = 0; c < tensor.columns(); c++) {
        out.value(cells[next++]);
      }
      out.close(']');
    }
    out.close(']');
  }
}
