package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Block;
import java.util.ArrayList;
import java.util.List;

/** Gathers the index of a trace. When it becomes long, neighbouring blocks become one. */
final class IndexBuilder {
  private static final int MOST = 1 << 16;

  private List<Block> blocks = new ArrayList<>();

  /**
   * @param offset where the block lies
   */
  void add(Block block, long offset) {
    if (blocks.size() == MOST) {
      blocks = merged(blocks);
    }
    blocks.add(new Block(offset, block.line(), block.step(), block.contents()));
  }

  private static List<Block> merged(List<Block> blocks) {
    List<Block> merged = new ArrayList<>(MOST);
    for (int i = 0; i < blocks.size(); i += 2) {
      merged.add(merged(blocks.get(i), blocks.get(i + 1)));
    }
    return merged;
  }

  private static Block merged(Block first, Block second) {
    StringBuilder contents = new StringBuilder(first.contents());
    second
        .contents()
        .chars()
        .filter(letter -> first.contents().indexOf(letter) < 0)
        .forEach(letter -> contents.append((char) letter));
    return new Block(first.offset(), first.line(), first.step(), contents.toString());
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
