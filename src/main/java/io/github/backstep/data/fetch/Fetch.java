package io.github.backstep.data.fetch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.backstep.data.DataException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the files of an archive into a data folder. A file that is there and sound is kept.
 * Another one is tried at each mirror in turn, begun under a name that ends with {@code .part}, and
 * gets its own name in one move when its length and its SHA-256 are right. What an interrupted
 * attempt leaves of it is gone on with by the next.
 *
 * @param replace whether to replace a file that has the right name and other contents
 */
public record Fetch(Archive archive, boolean replace, Patience patience, FetchListener listener) {
  /**
   * Fetches what is missing.
   *
   * @throws DataException if no mirror has it, the folder cannot be written, or a file with other
   *     contents is in the way
   */
  public void into(Path dataFolder) {
    Path folder = dataFolder.resolve(archive.name());
    try {
      List<RemoteFile> missing = missing(folder);
      if (!missing.isEmpty()) {
        Files.createDirectories(folder);
        fetchAlone(missing, folder);
      }
    } catch (IOException e) {
      throw DataException.of(
          folder.toString(),
          "a folder to write to",
          reason(e),
          "Choose another data folder: BACKSTEP_DATA=FOLDER");
    }
  }

  private void fetchAlone(List<RemoteFile> files, Path folder) throws IOException {
    Path lock = folder.resolve("fetch.lock");
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE, DELETE_ON_CLOSE)) {
      if (!isLocked(channel)) {
        throw DataException.of(
            folder.toString(), "to be alone", "another backstep that fetches", "Wait for it.");
      }
      for (RemoteFile file : files) {
        fetch(file, folder);
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private List<RemoteFile> missing(Path folder) throws IOException {
    List<RemoteFile> missing = new ArrayList<>();
    for (RemoteFile file : archive.files()) {
      if (isThere(file, folder.resolve(file.name()))) {
        listener.onKept(file);
      } else {
        missing.add(file);
      }
    }
    return missing;
  }

  private boolean isThere(RemoteFile file, Path path) throws IOException {
    boolean sound = Files.exists(path) && new Download(file, path).isSound();
    if (Files.exists(path) && !sound && !replace) {
      throw DataException.of(
          path.toString(),
          "the published file of " + archive.name(),
          "another one of " + Files.size(path) + " bytes",
          "Move it away, or replace it with: --force");
    }
    return sound;
  }

  private void fetch(RemoteFile file, Path folder) throws IOException {
    Download download = new Download(file, folder.resolve(file.name() + ".part"));
    List<String> failures = new ArrayList<>();
    for (URI mirror : archive.mirrors()) {
      try {
        download.from(mirror, Transfer.with(patience), listener);
        Files.move(download.part(), folder.resolve(file.name()), ATOMIC_MOVE);
        listener.onDone(file);
        return;
      } catch (TransferException e) {
        failures.add("%s (%s)".formatted(mirror, e.getMessage()));
        listener.onFailure(file, mirror, String.valueOf(e.getMessage()));
      }
    }
    throw DataException.of(
        file.name(),
        "it at a mirror",
        String.join(", ", failures),
        "Try again, or name another mirror: --from URL");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof FileAlreadyExistsException
        ? "a file of that name"
        : String.valueOf(e.getMessage());
  }
}
