package io.github.backstep.data;

/**
 * What there is of data before it has been made or read: what a sample is, and how many there are.
 *
 * @param train how many samples are trained on
 * @param test how many are held back
 */
public record DataOutline(DataDescription description, int train, int test) {
  /** That of data which is there. */
  static DataOutline of(DataSplit split) {
    return new DataOutline(
        split.train().description(), split.train().samples(), split.test().samples());
  }

  /**
   * That of data which a request would make.
   *
   * @throws DataException as making and splitting it would
   */
  static DataOutline ofMade(DataDescription description, DataRequest request) {
    int used = request.rows().orElse(request.samples());
    Dataset.requireRows(description.name(), request.samples(), used);
    int test = TrainTestSplit.testCount(used, request.testShare());
    return new DataOutline(description, used - test, test);
  }
}
