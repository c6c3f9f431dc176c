package io.github.backstep.grade.submission;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of shell around a submission. They set what a process can only set for itself, start
 * the submission without standard input, and wait for it. Theirs leads to the grader: it comes to
 * its end when the grader is gone, however it went, and then they end what they can reach.
 */
final class WallScript {
  /** What the lines end with if they cannot do their part. */
  static final int FAILED = 125;

  /** Blocks of 512 bytes, as POSIX counts; some shells take twice as much. */
  private static final int BLOCK = 512;

  /** The keys of a terminal that end a program are for the grader alone. */
  private static final String DEAF = "trap '' HUP INT QUIT TSTP\n";

  private static final String START = "exec 3<&0 </dev/null\n";

  private WallScript() {}

  /** In a mount namespace of its own. With the first process of its process namespace all end. */
  static String closed(Walls.Room room) {
    String workplace = quoted(room.workplace());
    String mounts =
        Stream.concat(
                Stream.of("mount --bind " + workplace + " " + workplace),
                room.mounts().stream()
                    .map(mount -> "mount -o " + mount.readOnly() + " " + quoted(mount.path())))
            .collect(Collectors.joining(" && "));
    return DEAF
        + "{ "
        + mounts
        + "; } || exit "
        + FAILED
        + "\n"
        + limits(room)
        + START
        + "{ read -r gone; kill -KILL -1; } <&3 >/dev/null 2>&1 &\n"
        + "setpriv --no-new-privs --bounding-set=-all --inh-caps=-all \"$@\" 3<&- &\n"
        + "wait $!\n";
  }

  /** Where processes outlive the first one. */
  static String open(Walls.Room room) {
    return DEAF
        + limits(room)
        + START
        + "\"$@\" 3<&- &\n"
        + "run=$!\n"
        + "{ read -r gone; kill -KILL $run; } <&3 >/dev/null 2>&1 &\n"
        + "watch=$!\n"
        + "wait $run\n"
        + "code=$?\n"
        + "kill -KILL $watch\n"
        + "exit $code\n";
  }

  private static String limits(Walls.Room room) {
    return "{ cd %s && ulimit -c 0 && ulimit -f %d; } || exit %d\n"
        .formatted(quoted(room.workplace().resolve("program")), room.files() / BLOCK, FAILED);
  }

  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
