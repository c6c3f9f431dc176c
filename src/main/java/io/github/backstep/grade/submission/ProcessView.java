package io.github.backstep.grade.submission;

import java.nio.file.Files;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** The processes of this machine at some moment. Those that have ended are not in it. */
interface ProcessView {
  /** Those of the machine on which we run, whenever it is asked. */
  static Supplier<ProcessView> ofThisMachine() {
    if (Files.isReadable(ProcFolder.USUAL.resolve("self/stat"))) {
      ProcFolder folder = ProcFolder.usual();
      return () -> folder;
    }
    return PsListing::now;
  }

  Optional<Sighting> of(long pid);

  Collection<Long> children(Sighting parent);

  /** Those that bear a mark, whoever their parents are, as far as this machine tells. */
  Collection<Long> marked(Mark mark);
}
