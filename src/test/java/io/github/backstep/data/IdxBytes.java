package io.github.backstep.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** IDX files made by hand, small enough to be looked at byte by byte. */
public final class IdxBytes {
  /** Images of 2×3 pixels: the first 0 to 5, the second 10 to 15, and so on. */
  public static byte[] images(int count) {
    byte[] cells = new byte[count * 6];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) (i / 6 * 10 + i % 6);
    }
    return of(cells, count, 2, 3);
  }

  /** Labels 0, 1, 2, 0, 1, 2 and so on. */
  public static byte[] labels(int count) {
    byte[] cells = new byte[count];
    for (int i = 0; i < count; i++) {
      cells[i] = (byte) (i % 3);
    }
    return of(cells, count);
  }

  private IdxBytes() {}

  /** A file of unsigned bytes with these sizes, whatever cells follow. */
  public static byte[] of(byte[] cells, int... sizes) {
    ByteBuffer file = ByteBuffer.allocate(4 + 4 * sizes.length + cells.length);
    file.putInt(0x0800 | sizes.length);
    for (int size : sizes) {
      file.putInt(size);
    }
    return file.put(cells).array();
  }

  public static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Puts a pair of files where the source {@code mnist} looks for them in a data folder. */
  public static void writePair(Path folder, byte[] images, byte[] labels) throws IOException {
    Path own = Files.createDirectories(folder.resolve("mnist"));
    Files.write(own.resolve("train-images-idx3-ubyte.gz"), zipped(images));
    Files.write(own.resolve("train-labels-idx1-ubyte.gz"), zipped(labels));
  }
}
