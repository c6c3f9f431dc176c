package io.github.backstep.trace.file;

import io.github.backstep.trace.json.LineInput;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A temporary copy of a gzip file of one long member, in many short ones, so that reading can begin
 * at each of them. It is compressed too, so that it takes no more room than the file does.
 */
final class Spool implements Places, LineInput.Follower, Closeable {
  private static final long ENOUGH = 1 << 18;

  private final Path path;
  private final CountedOutput out;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final CRC32 crc = new CRC32();
  private DeflaterOutputStream member;
  private long length;

  private Spool(Path path, OutputStream out) throws IOException {
    this.path = path;
    this.out = new CountedOutput(out);
    this.member = begin();
  }

  /** An empty copy, which goes away when this program ends. */
  static Spool create() throws IOException {
    Path path = Files.createTempFile("backstep-", ".jsonl.gz");
    path.toFile().deleteOnExit();
    return new Spool(path, new BufferedOutputStream(Files.newOutputStream(path)));
  }

  private DeflaterOutputStream begin() throws IOException {
    out.write(GzipEncoder.header());
    deflater.reset();
    crc.reset();
    length = 0;
    return new DeflaterOutputStream(out, deflater, 1 << 14);
  }

  @Override
  public void passed(byte[] bytes, int from, int count) {
    try {
      member.write(bytes, from, count);
      crc.update(bytes, from, count);
      length += count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long of(long start) throws IOException {
    if (length < ENOUGH) {
      return NONE;
    }
    endMember();
    long place = out.count();
    member = begin();
    return place;
  }

  private void endMember() throws IOException {
    member.finish();
    GzipEncoder.writeInt((int) crc.getValue(), out);
    GzipEncoder.writeInt((int) length, out);
  }

  /** The copy, once everything has passed. It deletes itself when it is closed. */
  StoredFile finish() throws IOException {
    endMember();
    deflater.end();
    out.close();
    StoredFile file = new StoredFile(path);
    Files.deleteIfExists(path);
    return file;
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(path);
  }
}
