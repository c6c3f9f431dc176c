package io.github.backstep.data.fetch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on its way.
 *
 * @param part where its bytes are gathered until all of them are there
 */
record Download(RemoteFile file, Path part) {
  /**
   * Completes the file at a mirror. When that fails, what has come is left for the next one; only
   * bytes that turn out to be wrong are deleted, and asked for again if they were older.
   *
   * @throws TransferException if the mirror does not have the file
   */
  void from(URI mirror, Transfer transfer, FetchListener listener) throws IOException {
    Files.newByteChannel(part, CREATE, WRITE).close();
    boolean isOlder = Files.size(part) > 0;
    try {
      complete(mirror, transfer, listener);
      if (isOlder && !isSound()) {
        Files.newByteChannel(part, WRITE).truncate(0).close();
        complete(mirror, transfer, listener);
      }
      requireSound();
    } finally {
      deleteIfUseless();
    }
  }

  private void deleteIfUseless() throws IOException {
    if (Files.exists(part) && (Files.size(part) == 0 || Files.size(part) > file.bytes())) {
      Files.delete(part);
    }
  }

  private void complete(URI mirror, Transfer transfer, FetchListener listener) throws IOException {
    long bytes = Files.size(part);
    if (bytes < file.bytes()) {
      listener.onAttempt(file, mirror, bytes);
      URI uri = mirror.resolve(file.name());
      transfer.fetch(uri, part, file.bytes(), now -> listener.onProgress(file, now));
    }
  }

  /** Whether the gathered bytes are those of the file. */
  boolean isSound() throws IOException {
    return Files.size(part) == file.bytes() && Sha256.of(part).equals(file.sha256());
  }

  private void requireSound() throws IOException {
    if (!isSound()) {
      long bytes = Files.size(part);
      Files.delete(part);
      throw new TransferException(
          bytes == file.bytes()
              ? "another file: its SHA-256 is wrong"
              : "another file: " + bytes + " bytes instead of " + file.bytes());
    }
  }
}
