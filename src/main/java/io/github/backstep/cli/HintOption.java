package io.github.backstep.cli;

import io.github.backstep.grade.verdict.HintLevel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --hints} takes. */
final class HintOption {
  private HintOption() {}

  /**
   * The level of a name.
   *
   * @throws UsageException if there is none
   */
  static HintLevel level(String name) {
    return Stream.of(HintLevel.values())
        .filter(level -> level.word().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UsageException("--hints: expected %s, got '%s'".formatted(levels(), name)));
  }

  private static String levels() {
    return Stream.of(HintLevel.values()).map(HintLevel::word).collect(Collectors.joining(", "));
  }
}
