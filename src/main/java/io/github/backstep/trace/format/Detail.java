package io.github.backstep.trace.format;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.catalogue.Named;

/**
 * How much a recording keeps of the tensors of a step.
 *
 * @param statistics whether their minimum, maximum, mean and norm
 * @param cells whether every cell
 */
public record Detail(String name, String summary, boolean statistics, boolean cells)
    implements Named {
  public static final Detail HEALTH =
      new Detail("health", "how many cells are not finite, and a digest", false, false);

  public static final Detail SUMMARY =
      new Detail("summary", "besides, minimum, maximum, mean and norm", true, false);

  public static final Detail FULL = new Detail("full", "besides, every cell", true, true);

  /** All of them, the thinnest first. */
  public static final Catalogue<Detail> ALL = Catalogue.of("detail", HEALTH, SUMMARY, FULL);
}
