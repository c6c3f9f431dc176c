package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Block;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.LineKind;
import java.util.List;
import java.util.Optional;

/**
 * Where to find what in a trace.
 *
 * @param blocks in order; the first begins with the header
 * @param steps how many step lines there are
 * @param lines how many lines there are
 */
record Index(List<Block> blocks, int steps, long lines) {
  /** Stands for the number of lines where an index does not tell it. */
  private static final long UNKNOWN = Long.MAX_VALUE - 1;

  Index {
    blocks = List.copyOf(blocks);
  }

  /**
   * The index that an end line tells, if it can be true.
   *
   * @param offset of the end line's block
   */
  static Optional<Index> of(EndLine end, long offset) {
    boolean possible = !end.index().isEmpty() && isStart(end.index().get(0));
    for (int i = 1; possible && i < end.index().size(); i++) {
      possible = follows(end.index().get(i - 1), end.index().get(i));
    }
    Block last = end.index().isEmpty() ? null : end.index().get(end.index().size() - 1);
    possible = possible && last != null && last.offset() < offset && last.step() <= end.steps();
    return possible ? Optional.of(new Index(end.index(), end.steps(), UNKNOWN)) : Optional.empty();
  }

  private static boolean isStart(Block block) {
    return block.offset() == 0 && block.line() == 1 && block.step() == 0;
  }

  private static boolean follows(Block one, Block next) {
    return one.offset() < next.offset()
        && one.line() < next.line()
        && one.step() <= next.step()
        && next.step() - one.step() <= next.line() - one.line();
  }

  /** The number of the block in which a step is, or would be. */
  int blockOf(int step) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).step() <= step) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The number of the last block not after {@code from} with such lines; -1 if there is none. */
  int lastWith(LineKind kind, int from) {
    int block = from;
    while (block >= 0 && !blocks.get(block).has(kind)) {
      block--;
    }
    return block;
  }

  /** The number of the line after the last one of a block. */
  long end(int block) {
    return block + 1 < blocks.size() ? blocks.get(block + 1).line() : lines + 1;
  }
}
