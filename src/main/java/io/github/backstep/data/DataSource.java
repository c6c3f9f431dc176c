package io.github.backstep.data;

import io.github.backstep.catalogue.Named;
import java.nio.file.Path;
import java.util.List;

/** Somewhere samples come from: made by the program or read from files. */
public interface DataSource extends Named {
  /**
   * Makes or reads the samples, ready for training. The same request gives the same bits.
   *
   * @throws DataException if the request cannot be met
   */
  DataSplit load(DataRequest request);

  /**
   * What {@link #load} would give, without making it where that takes long.
   *
   * @throws DataException if the request cannot be met
   */
  default DataOutline outline(DataRequest request) {
    return DataOutline.of(load(request));
  }

  /** The files it reads in a data folder, whether they are there or not; none for made data. */
  default List<Path> files(Path folder) {
    return List.of();
  }
}
