package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.LineReader;
import io.github.backstep.trace.json.LineInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A file that holds lines, zipped or not.
 *
 * @param name as errors call it
 */
record Storage(String name, StoredFile file, boolean zipped) implements Closeable {
  static Storage of(String name, StoredFile file) throws IOException {
    return new Storage(name, file, GzipHeader.isAt(file.bytes(0, 2)));
  }

  /** A way through the file, from some place on. */
  record Way(Storage storage, LineReader reader, Place place) implements Closeable {
    /**
     * Makes sure of what has been read: reads the member to its end, where its checksum is.
     *
     * @throws TraceException if it is damaged; what lies behind it does not matter
     */
    void check() throws IOException {
      place.check(reader.position());
      requireSound(reader.position());
    }

    /** Why the way ends here, if it is not the end of a sound file. */
    Optional<IOException> failure() {
      return place.failure();
    }

    /** Fails if the way ends here because of damage. */
    void requireSoundEnd() {
      requireSound(Long.MAX_VALUE);
    }

    private void requireSound(long position) {
      if (isDamaged(position)) {
        failure()
            .ifPresent(
                failure -> {
                  throw damage(failure);
                });
      }
    }

    /** Whether something is damaged that came before this place, so that it may be wrong. */
    boolean isDamaged(long position) {
      return failure().filter(ZipException.class::isInstance).isPresent()
          && place.memberStart() < position;
    }

    private TraceException damage(IOException failure) {
      return new TraceException(
          reader.where(),
          "expected gzip data, got " + failure.getMessage() + " there or shortly before");
    }

    /** Another way through the same file. */
    Way again(long offset, long linesBefore) {
      return storage.from(offset, linesBefore);
    }

    /** How much of the file has been read. */
    long position() {
      return place.position();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** Where in the file a way has come to. */
  interface Place {
    long position();

    default void check(long unpacked) throws IOException {
      // nothing tells
    }

    default long memberStart() {
      return 0;
    }

    default Optional<IOException> failure() {
      return Optional.empty();
    }
  }

  /** The lines from a place on, where a line begins. */
  Way from(long offset, long linesBefore) {
    return from(offset, linesBefore, (at, unpacked) -> {}, (bytes, from, length) -> {});
  }

  /** The same, while others look on. */
  Way from(
      long offset, long linesBefore, GzipMembers.Members members, LineInput.Follower follower) {
    InputStream in = file.from(offset);
    if (!zipped) {
      LineInput lines = new LineInput(in, follower);
      return new Way(
          this, new LineReader(name, lines, linesBefore), () -> offset + lines.position());
    }
    GzipMembers unpacked = new GzipMembers(in, offset, members);
    LineReader reader = new LineReader(name, new LineInput(unpacked, follower), linesBefore);
    return new Way(this, reader, new Unpacking(unpacked));
  }

  private record Unpacking(GzipMembers members) implements Place {
    @Override
    public long position() {
      return members.position();
    }

    @Override
    public void check(long unpacked) throws IOException {
      if (members.memberStart() < unpacked) {
        members.finishMember();
      }
    }

    @Override
    public long memberStart() {
      return members.memberStart();
    }

    @Override
    public Optional<IOException> failure() {
      return members.failure();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
