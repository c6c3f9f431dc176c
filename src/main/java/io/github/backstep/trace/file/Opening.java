package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Header;
import io.github.backstep.trace.format.LineKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What there is of a trace once it has been opened. */
record Opening(Storage storage, Header header, View view) {
  private static final String BEGINNING =
      "expected a trace, which begins with {\"backstep-trace\":";

  static Opening of(Path path, ScanListener listener) {
    requireFile(path);
    try {
      Storage storage = Storage.of(path.toString(), new StoredFile(path));
      try {
        Header header = header(storage);
        return new Opening(storage, header, view(storage, listener));
      } catch (IOException | RuntimeException e) {
        storage.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private static void requireFile(Path path) {
    if (!Files.exists(path)) {
      throw new TraceException(path.toString(), "there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      String got = Files.isDirectory(path) ? "a folder" : "something that is no regular file";
      throw new TraceException(path.toString(), "expected a file, got " + got);
    }
    if (!Files.isReadable(path)) {
      throw new TraceException(path.toString(), "no permission to read it");
    }
  }

  static TraceException failed(Path path, IOException e) {
    return new TraceException(path.toString(), "cannot be read: " + e.getMessage(), e);
  }

  private static Header header(Storage storage) throws IOException {
    try (Storage.Way way = storage.from(0, 0)) {
      if (beginsWithHeader(way) && way.reader().read() instanceof Header header) {
        return header;
      }
      way.requireSoundEnd();
      throw new TraceException(storage.name() + ":1", BEGINNING + ", got " + start(storage));
    }
  }

  private static boolean beginsWithHeader(Storage.Way way) throws IOException {
    try {
      return way.reader().next() && way.reader().head().kind() == LineKind.HEADER;
    } catch (TraceException e) {
      throw e.with("A trace begins with {\"backstep-trace\":");
    }
  }

  private static String start(Storage storage) throws IOException {
    return storage.file().length() == 0 ? "an empty file" : "something else";
  }

  /** By the index at the end of the file, if it has one. */
  private static View view(Storage storage, ScanListener listener) throws IOException {
    Optional<Ending> ending = Ending.find(storage);
    Optional<Index> index = ending.flatMap(it -> Index.of(it.line(), it.offset()));
    return index.isPresent()
        ? new View(storage, index.get(), false, true, Optional.empty())
        : Scanning.of(storage, listener);
  }
}
