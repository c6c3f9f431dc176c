package io.github.backstep.tui.venue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a program is told in lines of text.
 *
 * @param <M> its model
 */
public interface Teller<M> {
  /**
   * The lines to say once a model has become another one.
   *
   * @param before what was told last; null for nothing yet
   */
  List<String> tell(@Nullable M before, M now);

  /** The line that is being typed; empty if nothing is. */
  String typed(M now);
}
