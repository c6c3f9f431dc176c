package io.github.backstep.grade.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What keeps a submission away from the machine it runs on. From the strongest to none: which of
 * them there is depends on the machine.
 *
 * @see "namespaces(7), user_namespaces(7), unshare(1), setpriv(1)"
 */
public enum Walls {
  /**
   * No network, no sight of other processes, and files that can be changed in the workplace alone.
   * The kernel ends whatever is left when the first process ends.
   */
  NAMESPACES("") {
    @Override
    List<String> command(Room room) {
      return join(
          List.of("unshare", "--user", "--map-root-user", "--net", "--mount", "--pid", "--fork"),
          List.of("--kill-child", "--mount-proc", "--", "/bin/sh", "-c", WallScript.closed(room)));
    }
  },

  /** A user that nobody else is, which takes the rights to make one. */
  OTHER_USER("note.otherUser") {
    @Override
    List<String> command(Room room) {
      String user = String.valueOf(room.user().orElseThrow());
      return join(
          List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--no-new-privs"),
          List.of("--", "/bin/sh", "-c", WallScript.open(room)));
    }

    @Override
    boolean needsUser() {
      return true;
    }
  },

  /** No network. */
  NO_NETWORK("note.noNetwork") {
    @Override
    List<String> command(Room room) {
      return join(
          List.of("unshare", "--user", "--map-root-user", "--net", "--"),
          List.of("/bin/sh", "-c", WallScript.open(room)));
    }
  },

  /** Limits and a watchful eye only. */
  NONE("note.none") {
    @Override
    List<String> command(Room room) {
      return List.of("/bin/sh", "-c", WallScript.open(room));
    }
  };

  private final String note;

  Walls(String note) {
    this.note = note;
  }

  /**
   * Where a submission is to be kept.
   *
   * @param workplace its folder
   * @param mounts the file systems that it must not change
   * @param files bytes that one file may have
   * @param user the user it runs as, if it is another one
   */
  record Room(Path workplace, List<Mount> mounts, long files, OptionalInt user) {
    Room {
      mounts = List.copyOf(mounts);
    }
  }

  /**
   * A command that runs what stands behind it behind these walls. The place behind it is for the
   * name by which a shell calls itself.
   */
  abstract List<String> command(Room room);

  /** Whether it takes a user that nobody else is. */
  boolean needsUser() {
    return false;
  }

  /** Whether nothing can get out of sight, so that nothing has to be searched for. */
  boolean isClosed() {
    return this == NAMESPACES;
  }

  /** The key of what a teacher should know about them; empty if nothing. */
  String note() {
    return note;
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
