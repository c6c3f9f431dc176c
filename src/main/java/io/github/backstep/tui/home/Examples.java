package io.github.backstep.tui.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The traces that are packed into the program. To be read they are unpacked into a folder of their
 * own, which is deleted when this is closed or the program ends. For one thread at a time.
 */
final class Examples implements AutoCloseable {
  /** Their names, in the order in which one should look at them. */
  static final List<String> NAMES = List.of("moons", "notebook-moons", "notebook-digits");

  private @Nullable Path folder;

  /** The file an example is in, unpacked if it was not before. */
  Path unpacked(String name) {
    try {
      Path file = folder().resolve(name + ".jsonl.gz");
      if (!Files.exists(file)) {
        unpack(file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("backstep-traces");
      folder.toFile().deleteOnExit();
    }
    return folder;
  }

  private static void unpack(Path file) throws IOException {
    String resource = "/traces/" + file.getFileName();
    try (InputStream packed =
        Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
      Files.copy(packed, file);
      file.toFile().deleteOnExit();
    }
  }

  @Override
  public void close() {
    if (folder == null) {
      return;
    }
    try {
      for (String name : NAMES) {
        Files.deleteIfExists(folder.resolve(name + ".jsonl.gz"));
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // they are only copies, and in a folder that is emptied now and then
    }
    folder = null;
  }
}
