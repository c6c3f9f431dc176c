package io.github.backstep.data;

/** How one sample is shown to people, and so what its features are called. */
public sealed interface Display {
  /** The number of features a sample shown this way has. */
  int features();

  /** What a feature is called, by its column counted from zero. */
  String featureName(int column);

  /** Each sample is a point in the plane. */
  record Points() implements Display {
    @Override
    public int features() {
      return 2;
    }

    @Override
    public String featureName(int column) {
      return "x" + (column + 1);
    }
  }

  /** Each sample is a grey image, its pixels row after row. */
  record Image(int rows, int columns) implements Display {
    public Image {
      if (rows < 1 || columns < 1) {
        throw DataException.of(
            "image",
            "at least one row and one column",
            rows + "×" + columns,
            "Check the size in the file's header.");
      }
    }

    @Override
    public int features() {
      return Math.multiplyExact(rows, columns);
    }

    @Override
    public String featureName(int column) {
      return "pixel " + column / columns + "," + column % columns;
    }
  }
}
