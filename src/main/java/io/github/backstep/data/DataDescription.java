package io.github.backstep.data;

import java.util.List;

/**
 * What is known of a dataset without looking at its samples.
 *
 * @param name the name it has in the catalogue
 * @param classNames what each class is called, in the order of the labels
 * @param display how one sample is shown
 */
public record DataDescription(String name, List<String> classNames, Display display) {
  public DataDescription {
    classNames = List.copyOf(classNames);
  }

  /** The number of classes; labels run from 0 to one less. */
  public int classes() {
    return classNames.size();
  }
}
