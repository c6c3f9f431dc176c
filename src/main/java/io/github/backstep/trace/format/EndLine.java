package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;
import java.util.List;

/**
 * The last line of a complete trace.
 *
 * @param steps how many step lines there are
 * @param digest 16 hexadecimal digits: the XXH64 of every byte before this line; empty if there is
 *     none
 * @param index where to find what, in order; empty if it is not told
 */
public record EndLine(int steps, String digest, List<Block> index) implements TraceLine {
  /** The most entries of an index. */
  public static final int MOST_BLOCKS = 1 << 18;

  public EndLine {
    index = List.copyOf(index);
  }

  @Override
  public LineKind kind() {
    return LineKind.END;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.END.key()).value(true).key("steps").value(steps);
    out.key("digest").value(digest).key("index").open('[');
    index.forEach(block -> block.write(out));
    out.close(']').close('}');
  }
}
