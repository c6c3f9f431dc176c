package io.github.backstep.grade.submission;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file system and where it is.
 *
 * @param flags how it is mounted: {@code rw,nosuid,relatime}
 */
record Mount(Path path, String flags) {
  /**
   * The options by which it becomes read-only here. The others are said again, for a mount
   * namespace may not drop what it inherited.
   */
  String readOnly() {
    return Stream.of(flags.split(",", -1))
        .map(flag -> flag.equals("rw") ? "ro" : flag)
        .collect(Collectors.joining(",", "remount,bind,", ""));
  }
}
