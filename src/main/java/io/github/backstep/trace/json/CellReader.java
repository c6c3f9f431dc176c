package io.github.backstep.trace.json;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads the cells of the tensors of one line. Memory is taken for cells that are there, never for
 * cells that are only announced.
 */
public final class CellReader {
  /** The most cells in the tensors of one line, all together. */
  public static final int MOST = 1 << 24;

  private static final int FIRST_ROOM = 64;

  private final JsonInput json;
  private final Base64Cells base64;
  private int left = MOST;
  private double[] cells = new double[0];
  private int count;

  public CellReader(JsonInput json) {
    this.json = json;
    this.base64 = new Base64Cells(json);
  }

  /**
   * Cells as they stood in a line.
   *
   * @param flat whether they stood in one row, which may be that of any shape
   */
  public record Cells(Tensor tensor, boolean flat) {
    /** The tensor, which must be one of this shape. */
    public Tensor in(Shape shape, JsonInput json, String key) throws JsonException {
      Shape got = tensor.shape();
      long expected = (long) shape.rows() * shape.columns();
      if (flat ? expected != tensor.size() : !shape.equals(got)) {
        throw json.error(
            key,
            flat
                ? "expected the %d cells of the shape %s, got %d"
                    .formatted(expected, shape, tensor.size())
                : "expected the shape %s, got %s".formatted(shape, got));
      }
      return shape.equals(got) ? tensor : reshaped(shape);
    }

    private Tensor reshaped(Shape shape) {
      Tensor other = Tensor.zeros(shape);
      System.arraycopy(tensor.cells(), 0, other.cells(), 0, tensor.size());
      return other;
    }
  }

  /** Reads arrays of numbers: an array of rows, or one row, or just one number. */
  public Cells nested() throws IOException {
    begin();
    if (!json.isArray()) {
      add(json.number());
      return new Cells(tensor(1, 1), true);
    }
    Rows rows = new Rows();
    json.array(rows::row);
    return rows.cells();
  }

  /** The rows of a matrix, which are equally long. */
  private final class Rows {
    private int rows;
    private int columns;
    private boolean flat;

    void row(int index) throws IOException {
      boolean nested = json.isArray();
      flat = index == 0 ? !nested : flat;
      if (flat) {
        add(json.number());
        return;
      }
      int before = count;
      json.array(column -> add(json.number()));
      requireLength(index, count - before);
      rows++;
    }

    private void requireLength(int index, int length) throws JsonException {
      columns = index == 0 ? length : columns;
      if (length != columns) {
        throw json.error(
            "expected %d numbers as in the first row, got %d".formatted(columns, length));
      }
    }

    Cells cells() {
      return new Cells(flat ? tensor(1, count) : tensor(rows, columns), flat);
    }
  }

  /** Reads Base64 of little-endian doubles, as one row. */
  public Cells encoded() throws IOException {
    begin();
    base64.read(this::add);
    return new Cells(tensor(1, count), true);
  }

  private void begin() {
    count = 0;
    cells = cells.length > MOST / 64 ? new double[0] : cells;
  }

  private void add(double cell) throws JsonException {
    if (left == 0) {
      throw json.error("expected at most " + MOST + " cells in a line, got more");
    }
    left--;
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, Math.max(FIRST_ROOM, 2 * count));
    }
    cells[count++] = cell;
  }

  private Tensor tensor(int rows, int columns) {
    Tensor tensor = new Tensor(rows, columns);
    System.arraycopy(cells, 0, tensor.cells(), 0, count);
    return tensor;
  }
}
