package io.github.backstep.trace.file;

import io.github.backstep.trace.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;

/** How the bytes of a block are stored in a file. */
interface BlockEncoder {
  /**
   * Writes a block.
   *
   * @param dense whether it is hardly worth compressing
   * @return how many bytes it took
   */
  int write(JsonOutput lines, boolean dense, OutputStream out) throws IOException;

  /**
   * Writes what follows the last line.
   *
   * @param lastBlock where the block of the last line begins
   */
  void finish(long lastBlock, OutputStream out) throws IOException;

  /** As they are. */
  BlockEncoder PLAIN =
      new BlockEncoder() {
        @Override
        public int write(JsonOutput lines, boolean dense, OutputStream out) throws IOException {
          out.write(lines.bytes(), 0, lines.size());
          return lines.size();
        }

        @Override
        public void finish(long lastBlock, OutputStream out) {
          // the last line is found from the end of the file
        }
      };
}
