package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Block;
import io.github.backstep.trace.format.LineKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * A block to which lines are still added. A keyframe is in a block of its own, as is the header.
 */
final class OpenBlock {
  /** So many lines at most are lost when a recording is killed, or skipped when one is sought. */
  private static final int MOST_LINES = 64;

  private static final long ENOUGH_BYTES = 1 << 18;

  private final long line;
  private final int step;
  private final Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
  private int lines;

  /**
   * @param line the number of its first line, from 1
   * @param step how many steps come before it
   */
  OpenBlock(long line, int step) {
    this.line = line;
    this.step = step;
  }

  void add(LineKind kind) {
    kinds.add(kind);
    lines++;
  }

  boolean isEmpty() {
    return lines == 0;
  }

  long firstLine() {
    return line;
  }

  int firstStep() {
    return step;
  }

  /** The number of the line after the last one. */
  long nextLine() {
    return line + lines;
  }

  /** Whether a block should begin before a line of this kind, when this one has so many bytes. */
  boolean endsBefore(LineKind kind, long bytes) {
    boolean alone = stands(kind) || stands();
    return !isEmpty() && (alone || lines >= MOST_LINES || bytes >= ENOUGH_BYTES);
  }

  /** Whether nothing may be added to what there is. */
  boolean stands() {
    return kinds.stream().anyMatch(OpenBlock::stands);
  }

  private static boolean stands(LineKind kind) {
    return kind == LineKind.KEYFRAME || kind == LineKind.HEADER;
  }

  /** The block as an index has it, but not yet where it lies. */
  Block closed() {
    StringBuilder contents = new StringBuilder();
    kinds.forEach(kind -> contents.append(kind.letter()));
    return new Block(0, line, step, contents.toString());
  }
}
