package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdxFileTest {
  private static final String NEXT =
      ". Replace the file, if it should be MNIST's with: backstep data fetch mnist --force";
  private static final OptionalInt ALL = OptionalInt.empty();

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<Integer> cells(IdxFile file, int count) {
    return IntStream.range(0, count).map(file::at).boxed().toList();
  }

  private void assertUnfit(String complaint, String name, byte[] bytes) throws IOException {
    Path file = write(name, bytes);
    var e = assertThrows(DataException.class, () -> IdxFile.read(file, 3, ALL));
    assertEquals(file + ": expected " + complaint + NEXT, e.getMessage());
  }

  private static byte[] flipped(byte[] bytes, int at, int mask) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) mask;
    return flipped;
  }

  @Test
  void headerAndCellsAreThoseOfTheFile() throws IOException {
    IdxFile images = IdxFile.read(write("images", IdxBytes.images(3)), 3, ALL);
    assertEquals(new IdxHeader(3, List.of(2, 3)), images.header());
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25),
        cells(images, 18));
  }

  @Test
  void cellsAreUnsigned() throws IOException {
    byte[] file = IdxBytes.of(new byte[] {(byte) 0x80, (byte) 0xff}, 2);
    assertEquals(List.of(128, 255), cells(IdxFile.read(write("labels", file), 1, ALL), 2));
  }

  @Test
  void nameTellsWhetherAFileIsZipped() throws IOException {
    Path zipped = write("images.gz", IdxBytes.zipped(IdxBytes.images(2)));
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 10), cells(IdxFile.read(zipped, 3, ALL), 7));
    assertUnfit(
        "sound gzip data, which its name announces, got Not in GZIP format",
        "plain.gz",
        IdxBytes.images(2));
    assertUnfit(
        "IDX data of unsigned bytes in 3 dimensions, which begins with 00000803, got 1f8b0800",
        "zipped",
        IdxBytes.zipped(IdxBytes.images(2)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void onlyTheItemsAskedForAreRead(boolean zipped) throws IOException {
    byte[] bytes = IdxBytes.images(200);
    Path file = zipped ? write("images.gz", IdxBytes.zipped(bytes)) : write("images", bytes);
    IdxFile images = IdxFile.read(file, 3, OptionalInt.of(1));
    assertEquals(200, images.header().items());
    assertEquals(List.of(0, 1, 2, 3, 4, 5), cells(images, 6));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> images.at(6));
  }

  /** Files joined by {@code cat} are one stream, of which the trailer tells only the last part. */
  @Test
  void zippedPartsMakeOneFile() throws IOException {
    byte[] bytes = IdxBytes.images(4);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(IdxBytes.zipped(Arrays.copyOf(bytes, 21)));
    joined.writeBytes(IdxBytes.zipped(Arrays.copyOfRange(bytes, 21, bytes.length)));
    Path file = write("images.gz", joined.toByteArray());
    assertEquals(List.of(0, 1, 2), cells(IdxFile.read(file, 3, OptionalInt.of(1)), 3));
    assertEquals(35, IdxFile.read(file, 3, ALL).at(23));
  }

  @Test
  void otherMagicsAreToldApart() throws IOException {
    byte[] images = IdxBytes.images(2);
    String expected =
        "IDX data of unsigned bytes in 3 dimensions, which begins with 00000803, got ";
    assertUnfit(expected + "1 dimension", "labels", IdxBytes.labels(20));
    assertUnfit(expected + "00000d03", "floats", flipped(images, 2, 0x05));
    assertUnfit(
        expected + "3c68746d", "page", "<html>not found</html>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sizesThatCannotBeAreNamed() throws IOException {
    String sizes = "sizes from 1 to 2147483647 in its header, got ";
    assertUnfit(sizes + "0: it is empty", "empty", IdxBytes.of(new byte[0], 0, 28, 28));
    assertUnfit(sizes + "0: it is empty", "no-pixels", IdxBytes.of(new byte[0], 1, 0, 28));
    assertUnfit(sizes + "4294967295", "negative", IdxBytes.of(new byte[0], -1, 28, 28));
    assertUnfit(
        "at most 2147483647 cells an item, got [65536, 65536]",
        "vast",
        IdxBytes.of(new byte[0], 1, 65536, 65536));
  }

  @Test
  void lengthIsWhatTheHeaderSays() throws IOException {
    byte[] images = IdxBytes.images(2);
    byte[] longer = Arrays.copyOf(images, 29);
    String expected = "28 bytes of IDX data, as its header says, got ";
    assertUnfit("4 bytes of IDX header, got 0, then its end", "nothing", new byte[0]);
    assertUnfit("16 bytes of IDX header, got 7, then its end", "head", Arrays.copyOf(images, 7));
    assertUnfit(expected + "27: it is cut short", "short", Arrays.copyOf(images, 27));
    assertUnfit(expected + "more: something follows them", "longer", longer);
    assertUnfit(expected + "more: something follows them", "longer.gz", IdxBytes.zipped(longer));
  }

  @Test
  void hugeClaimsTakeNoMemory() throws IOException {
    int most = Integer.MAX_VALUE;
    byte[] manyImages = IdxBytes.of(new byte[6], most, 1, 1);
    byte[] largeImages = IdxBytes.of(new byte[6], 1, most, 1);
    String expected = "2147483663 bytes of IDX data, as its header says, got 22: it is cut short";
    assertUnfit(expected, "many", manyImages);
    assertUnfit(expected, "large", largeImages);
    assertUnfit(expected, "many.gz", IdxBytes.zipped(manyImages));
    assertUnfit(expected, "large.gz", IdxBytes.zipped(largeImages));
    Path file = write("images", IdxBytes.of(new byte[6], most, 28, 28));
    var e = assertThrows(DataException.class, () -> IdxFile.read(file, 3, ALL));
    assertEquals(
        file
            + ": expected at most 2147483647 bytes to use, got 2147483647 times 784. "
            + "Ask for fewer rows: --rows N",
        e.getMessage());
  }

  @Test
  void noFileThatIsCutShortIsRead() throws IOException {
    byte[] plain = IdxBytes.images(20);
    byte[] zipped = IdxBytes.zipped(plain);
    for (OptionalInt most : List.of(ALL, OptionalInt.of(1))) {
      for (int length = 0; length < plain.length; length++) {
        assertRefused("images", Arrays.copyOf(plain, length), most);
      }
      for (int length = 0; length < zipped.length; length++) {
        assertRefused("images.gz", Arrays.copyOf(zipped, length), most);
      }
    }
  }

  @Test
  void noFileWithAWrongHeaderIsRead() throws IOException {
    byte[] plain = IdxBytes.images(20);
    for (OptionalInt most : List.of(ALL, OptionalInt.of(1))) {
      for (int bit = 0; bit < 8 * 16; bit++) {
        byte[] wrong = flipped(plain, bit / 8, 1 << bit % 8);
        assertRefused("images", wrong, most);
        assertRefused("images.gz", IdxBytes.zipped(wrong), most);
      }
    }
  }

  /** Whatever is wrong with zipped data, it is told as such or does not matter. */
  @Test
  void damagedGzipDataIsRefusedOrReadAsItWas() throws IOException {
    byte[] plain = IdxBytes.images(20);
    byte[] zipped = IdxBytes.zipped(plain);
    for (int bit = 0; bit < 8 * zipped.length; bit++) {
      Path file = write("images.gz", flipped(zipped, bit / 8, 1 << bit % 8));
      try {
        IdxFile images = IdxFile.read(file, 3, ALL);
        for (int i = 16; i < plain.length; i++) {
          assertEquals(plain[i] & 0xff, images.at(i - 16));
        }
      } catch (DataException e) {
        assertTrue(e.getMessage().startsWith(file + ": expected "), e.getMessage());
      }
    }
  }

  private void assertRefused(String name, byte[] bytes, OptionalInt most) throws IOException {
    Path file = write(name, bytes);
    var e =
        assertThrows(
            DataException.class, () -> IdxFile.read(file, 3, most), () -> Arrays.toString(bytes));
    assertTrue(e.getMessage().startsWith(file + ": expected "), e.getMessage());
  }

  @Test
  void foldersAndFilesNobodyMayReadAreNamed() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    var e = assertThrows(DataException.class, () -> IdxFile.read(sub, 3, ALL));
    assertEquals(sub + ": expected a file, got a folder" + NEXT, e.getMessage());
  }
}
