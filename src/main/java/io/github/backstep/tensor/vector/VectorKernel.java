package io.github.backstep.tensor.vector;

import io.github.backstep.tensor.PanelKernel;
import io.github.backstep.tensor.Product;
import io.github.backstep.tensor.Scratch;
import io.github.backstep.tensor.Workers;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel on SIMD registers: a tile of four rows by two vectors of columns stays in registers
 * while the inner index runs from end to end, so each cell is the one chain that the contract asks
 * for. Vectors lie across columns, never along the inner index; their width does not show in the
 * result.
 *
 * @see "Goto and van de Geijn: Anatomy of high-performance matrix multiplication, 2008"
 */
public final class VectorKernel extends PanelKernel {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int WIDTH = 2 * LANES;
  private static final int TILE_ROWS = 4;

  private final Scratch lastColumns = new Scratch();

  public VectorKernel(Workers workers) {
    super(workers);
  }

  /** How many doubles a vector has on this machine. */
  public static int lanes() {
    return LANES;
  }

  @Override
  protected int panelWidth() {
    return WIDTH;
  }

  @Override
  protected void multiplyPanel(Product product, int firstColumn, double[] panel) {
    if (product.columns() - firstColumn >= WIDTH) {
      columns(product, panel, new Target(product.out().cells(), firstColumn, product.columns()));
    } else {
      lastColumns(product, firstColumn, panel);
    }
  }

  /** Columns that do not fill a panel: computed with the zeros beyond them, which are dropped. */
  private void lastColumns(Product product, int firstColumn, double[] panel) {
    double[] padded = lastColumns.ofSize(product.rows() * WIDTH);
    columns(product, panel, new Target(padded, 0, WIDTH));
    int columns = product.columns() - firstColumn;
    for (int i = 0; i < product.rows(); i++) {
      int at = i * product.columns() + firstColumn;
      System.arraycopy(padded, i * WIDTH, product.out().cells(), at, columns);
    }
  }

  /** Where a panel's columns go: from an offset on, rows this far apart. */
  private record Target(double[] cells, int offset, int stride) {}

  private static void columns(Product product, double[] panel, Target target) {
    int i = 0;
    for (; i + TILE_ROWS <= product.rows(); i += TILE_ROWS) {
      tile(product, i, panel, target);
    }
    for (; i < product.rows(); i++) {
      row(product, i, panel, target);
    }
  }

  private static void tile(Product product, int i, double[] panel, Target target) {
    double[] a = product.left().cells();
    int step = product.innerStride();
    int a0 = i * product.rowStride();
    int a1 = a0 + product.rowStride();
    int a2 = a1 + product.rowStride();
    int a3 = a2 + product.rowStride();
    DoubleVector s00 = DoubleVector.zero(SPECIES);
    DoubleVector s01 = s00;
    DoubleVector s10 = s00;
    DoubleVector s11 = s00;
    DoubleVector s20 = s00;
    DoubleVector s21 = s00;
    DoubleVector s30 = s00;
    DoubleVector s31 = s00;
    int end = product.inner() * WIDTH;
    for (int p = 0, k = 0; p < end; p += WIDTH, k += step) {
      DoubleVector b0 = DoubleVector.fromArray(SPECIES, panel, p);
      DoubleVector b1 = DoubleVector.fromArray(SPECIES, panel, p + LANES);
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[a0 + k]);
      s00 = x.fma(b0, s00);
      s01 = x.fma(b1, s01);
      x = DoubleVector.broadcast(SPECIES, a[a1 + k]);
      s10 = x.fma(b0, s10);
      s11 = x.fma(b1, s11);
      x = DoubleVector.broadcast(SPECIES, a[a2 + k]);
      s20 = x.fma(b0, s20);
      s21 = x.fma(b1, s21);
      x = DoubleVector.broadcast(SPECIES, a[a3 + k]);
      s30 = x.fma(b0, s30);
      s31 = x.fma(b1, s31);
    }
    store(s00, s01, target, i);
    store(s10, s11, target, i + 1);
    store(s20, s21, target, i + 2);
    store(s30, s31, target, i + 3);
  }

  private static void row(Product product, int i, double[] panel, Target target) {
    double[] a = product.left().cells();
    int at = i * product.rowStride();
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0;
    int end = product.inner() * WIDTH;
    for (int p = 0; p < end; p += WIDTH, at += product.innerStride()) {
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[at]);
      s0 = x.fma(DoubleVector.fromArray(SPECIES, panel, p), s0);
      s1 = x.fma(DoubleVector.fromArray(SPECIES, panel, p + LANES), s1);
    }
    store(s0, s1, target, i);
  }

  private static void store(DoubleVector left, DoubleVector right, Target target, int row) {
    int at = target.offset() + row * target.stride();
    left.intoArray(target.cells(), at);
    right.intoArray(target.cells(), at + LANES);
  }
}
