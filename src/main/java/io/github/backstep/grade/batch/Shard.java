package io.github.backstep.grade.batch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of several parts of a class that are graded apart from each other. Written {@code 2/8}.
 *
 * @param index which, counted from 1
 * @param count of how many
 */
public record Shard(int index, int count) {
  /** The whole class. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  public Shard {
    if (index < 1 || index > count) {
      throw new BatchException(
          "expected a part of %d, such as 1/%d, got %d/%d".formatted(count, count, index, count));
    }
  }

  /**
   * Reads a shard.
   *
   * @throws BatchException if the text has another form
   */
  public static Shard parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new BatchException("expected a part and their number, such as 2/8, got '" + text + "'");
    }
    return new Shard(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
  }

  public boolean isWhole() {
    return count == 1;
  }

  /** Its part of a list: every {@code count}-th, so that slow neighbours are spread. */
  public <T> List<T> of(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % count == index - 1)
        .mapToObj(all::get)
        .toList();
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
