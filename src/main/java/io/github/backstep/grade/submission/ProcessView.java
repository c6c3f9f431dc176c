package io.github.backstep.grade.submission;

import java.util.Collection;
import java.util.Optional;

/** The processes of this machine at some moment. Those that have ended are not in it. */
interface ProcessView {
  Optional<Sighting> of(long pid);

  Collection<Long> children(long pid);

  /** Those that bear a mark, whoever their parents are, as far as this machine tells. */
  Collection<Long> marked(Mark mark);
}
