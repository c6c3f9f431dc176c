package io.github.backstep.tensor.vector;

import io.github.backstep.tensor.Block;
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
 * result. Of the right operand a tile reads a packed panel; the left one it reads as it is stored,
 * for a packed copy would have to travel between the processors' caches.
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
  protected void packPanel(Product product, int firstColumn, double[] panel) {
    if (product.rightIsTransposed() || product.columns() - firstColumn < WIDTH) {
      super.packPanel(product, firstColumn, panel);
    } else {
      copyRows(product.right().cells(), firstColumn, product.columns(), panel, product.inner());
    }
  }

  private static void copyRows(double[] cells, int first, int stride, double[] panel, int rows) {
    int from = first;
    for (int k = 0; k < rows; k++) {
      DoubleVector.fromArray(SPECIES, cells, from).intoArray(panel, k * WIDTH);
      DoubleVector.fromArray(SPECIES, cells, from + LANES).intoArray(panel, k * WIDTH + LANES);
      from += stride;
    }
  }

  @Override
  protected void multiplyBlock(Product product, Block block, double[] panel) {
    int columns = product.columns();
    boolean wide = columns - block.firstColumn() >= WIDTH;
    for (int row = block.firstRow(); row < block.endRow(); row += HEIGHT) {
      Operands operands = Operands.of(product, row, panel);
      if (wide && block.endRow() - row >= HEIGHT) {
        tile(operands, product.out().cells(), row * columns + block.firstColumn(), columns);
      } else {
        double[] edge = edges.ofSize(HEIGHT * WIDTH);
        tile(operands, edge, 0, WIDTH);
        copy(edge, product, new Block(row, block.endRow(), block.firstColumn()));
      }
    }
  }

  /** The part of a tile at a block's edge that lies inside the block. */
  private static void copy(double[] edge, Product product, Block block) {
    int rows = Math.min(HEIGHT, block.endRow() - block.firstRow());
    int columns = Math.min(WIDTH, product.columns() - block.firstColumn());
    for (int i = 0; i < rows; i++) {
      int at = (block.firstRow() + i) * product.columns() + block.firstColumn();
      System.arraycopy(edge, i * WIDTH, product.out().cells(), at, columns);
    }
  }

  /**
   * What a tile multiplies: four rows of the left operand and a packed panel.
   *
   * @param row0 the place of the first row's first cell, as {@code row1} and so on of the others';
   *     below the last row it is the last one's again
   * @param step from a cell of a row to its next
   */
  private record Operands(
      double[] left, int row0, int row1, int row2, int row3, int step, double[] panel, int inner) {
    static Operands of(Product in, int row, double[] panel) {
      int last = (in.rows() - 1) * in.rowStride();
      int next = in.rowStride();
      int row0 = row * next;
      return new Operands(
          in.left().cells(),
          row0,
          Math.min(row0 + next, last),
          Math.min(row0 + 2 * next, last),
          Math.min(row0 + 3 * next, last),
          in.innerStride(),
          panel,
          in.inner());
    }
  }

  /**
   * Computes a tile. One long method on purpose: a vector handed to a method that the JIT compiler
   * happens not to inline becomes an object, and then they all do, which is some ten times slower;
   * and were this one inlined where it is called, it would not have all registers to itself.
   */
  private static void tile(Operands in, double[] out, int at, int stride) {
    double[] a = in.left();
    double[] b = in.panel();
    int row0 = in.row0();
    int row1 = in.row1();
    int row2 = in.row2();
    int row3 = in.row3();
    int step = in.step();
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
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[row0]);
      s00 = x.fma(b0, s00);
      s01 = x.fma(b1, s01);
      x = DoubleVector.broadcast(SPECIES, a[row1]);
      s10 = x.fma(b0, s10);
      s11 = x.fma(b1, s11);
      x = DoubleVector.broadcast(SPECIES, a[row2]);
      s20 = x.fma(b0, s20);
      s21 = x.fma(b1, s21);
      x = DoubleVector.broadcast(SPECIES, a[row3]);
      s30 = x.fma(b0, s30);
      s31 = x.fma(b1, s31);
      row0 += step;
      row1 += step;
      row2 += step;
      row3 += step;
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
