package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a whole trace to make an index of it, and a copy of it if there are no places to seek. */
final class Scanning {
  private Scanning() {}

  /** The trace with an index made by reading it. */
  static View of(Storage storage, ScanListener listener) throws IOException {
    Scan.Found found = scan(storage, listener);
    return found.coarse() ? spooled(storage, listener) : view(storage, found);
  }

  private static Scan.Found scan(Storage storage, ScanListener listener) throws IOException {
    MemberPlaces members = new MemberPlaces();
    Places places = storage.zipped() ? members : Places.EVERYWHERE;
    try (Storage.Way way = storage.from(0, 0, members, (bytes, from, length) -> {})) {
      return new Scan(way, places, storage.file().length(), listener).run();
    }
  }

  private static View spooled(Storage storage, ScanListener listener) throws IOException {
    try (Spool spool = Spool.create();
        Storage.Way way = storage.from(0, 0, (offset, unpacked) -> {}, spool)) {
      Scan.Found found = new Scan(way, spool, storage.file().length(), listener).run();
      Storage copy = new Storage(storage.name(), spool.finish(), true);
      return view(copy, found);
    } catch (UncheckedIOException e) {
      throw new TraceException(
          storage.name(),
          "needs a temporary copy to be read, which cannot be written: "
              + e.getMessage()
              + ". Unpack it with gunzip, and read that",
          e);
    }
  }

  private static View view(Storage storage, Scan.Found found) {
    return new View(storage, found.index(), true, found.complete(), found.problem());
  }
}
