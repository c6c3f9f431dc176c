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
 * result. Both operands are packed in the order in which a tile reads them, so that its loop has
 * little to do but multiply.
 *
 * @see "Goto and van de Geijn: Anatomy of high-performance matrix multiplication, 2008"
 */
public final class VectorKernel extends PanelKernel {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int WIDTH = 2 * LANES;
  private static final int HEIGHT = 4;

  private final Scratch edges = new Scratch();

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
  protected int stripHeight() {
    return HEIGHT;
  }

  @Override
  protected void multiplyPanel(Product product, double[] strips, int firstColumn, double[] panel) {
    boolean wide = product.columns() - firstColumn >= WIDTH;
    for (int row = 0; row < product.rows(); row += HEIGHT) {
      Operands operands = new Operands(strips, row * product.inner(), panel, product.inner());
      if (wide && product.rows() - row >= HEIGHT) {
        int at = row * product.columns() + firstColumn;
        tile(operands, product.out().cells(), at, product.columns());
      } else {
        double[] edge = edges.ofSize(HEIGHT * WIDTH);
        tile(operands, edge, 0, WIDTH);
        copy(edge, product, row, firstColumn);
      }
    }
  }

  /** The part of a tile at an edge that lies inside the product; the rest comes of zeros. */
  private static void copy(double[] edge, Product product, int firstRow, int firstColumn) {
    int rows = Math.min(HEIGHT, product.rows() - firstRow);
    int columns = Math.min(WIDTH, product.columns() - firstColumn);
    for (int i = 0; i < rows; i++) {
      int at = (firstRow + i) * product.columns() + firstColumn;
      System.arraycopy(edge, i * WIDTH, product.out().cells(), at, columns);
    }
  }

  /** A packed strip, which begins somewhere in an array of them, and a packed panel. */
  private record Operands(double[] strips, int from, double[] panel, int inner) {}

  /**
   * Computes a tile. One long method on purpose: a vector handed to a method that the JIT compiler
   * happens not to inline becomes an object, and then they all do, which is some ten times slower;
   * and were this one inlined where it is called, it would not have all registers to itself.
   */
  private static void tile(Operands in, double[] out, int at, int stride) {
    double[] a = in.strips();
    double[] b = in.panel();
    int from = in.from();
    int inner = in.inner();
    DoubleVector s00 = DoubleVector.zero(SPECIES);
    DoubleVector s01 = s00;
    DoubleVector s10 = s00;
    DoubleVector s11 = s00;
    DoubleVector s20 = s00;
    DoubleVector s21 = s00;
    DoubleVector s30 = s00;
    DoubleVector s31 = s00;
    for (int k = 0; k < inner; k++) {
      DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, k * WIDTH);
      DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, k * WIDTH + LANES);
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[from + HEIGHT * k]);
      s00 = x.fma(b0, s00);
      s01 = x.fma(b1, s01);
      x = DoubleVector.broadcast(SPECIES, a[from + HEIGHT * k + 1]);
      s10 = x.fma(b0, s10);
      s11 = x.fma(b1, s11);
      x = DoubleVector.broadcast(SPECIES, a[from + HEIGHT * k + 2]);
      s20 = x.fma(b0, s20);
      s21 = x.fma(b1, s21);
      x = DoubleVector.broadcast(SPECIES, a[from + HEIGHT * k + 3]);
      s30 = x.fma(b0, s30);
      s31 = x.fma(b1, s31);
    }
    s00.intoArray(out, at);
    s01.intoArray(out, at + LANES);
    s10.intoArray(out, at + stride);
    s11.intoArray(out, at + stride + LANES);
    s20.intoArray(out, at + 2 * stride);
    s21.intoArray(out, at + 2 * stride + LANES);
    s30.intoArray(out, at + 3 * stride);
    s31.intoArray(out, at + 3 * stride + LANES);
  }
}
