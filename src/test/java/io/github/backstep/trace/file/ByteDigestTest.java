package io.github.backstep.trace.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByteDigestTest {
  private static ByteDigest of(byte[] bytes) {
    ByteDigest digest = new ByteDigest();
    digest.update(bytes, 0, bytes.length);
    return digest;
  }

  /** Values that the reference implementation gives. */
  @ParameterizedTest
  @CsvSource({
    "'', ef46db3751d8e999",
    "a, d24ec4f1a98c6e5b",
    "abc, 44bc2cf5ad770999",
    "Nobody inspects the spammish repetition, fbcea83c8a378bf1"
  })
  void publishedValuesComeOut(String text, String digest) {
    assertEquals(digest, of(text.getBytes(US_ASCII)).text());
  }

  @Test
  void piecesMakeNoDifference() {
    Random random = new Random(3);
    byte[] bytes = new byte[5000];
    random.nextBytes(bytes);
    ByteDigest pieces = new ByteDigest();
    for (int from = 0; from < bytes.length; ) {
      int count = Math.min(random.nextInt(100), bytes.length - from);
      pieces.update(bytes, from, count);
      from += count;
    }
    assertEquals(of(bytes).text(), pieces.text());
  }
}
