package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file systems of this machine on which something could be changed.
 *
 * @see "proc_pid_mountinfo(5)"
 */
final class Mounts {
  private static final Path TABLE = Path.of("/proc/self/mountinfo");

  /** What is no place for files, or is made anew for a submission. */
  private static final Set<String> OF_THE_KERNEL =
      Set.of(
          "proc",
          "sysfs",
          "cgroup",
          "cgroup2",
          "devpts",
          "devtmpfs",
          "mqueue",
          "securityfs",
          "debugfs",
          "tracefs",
          "pstore",
          "bpf",
          "configfs",
          "binfmt_misc",
          "hugetlbfs",
          "autofs",
          "fusectl",
          "efivarfs",
          "rpc_pipefs",
          "nsfs");

  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /** Those of this process, in the order in which they were mounted. */
  static List<Mount> writable() throws IOException {
    return writable(Files.readAllLines(TABLE));
  }

  static List<Mount> writable(List<String> table) {
    return table.stream()
        .map(line -> List.of(line.split(" ", -1)))
        .filter(Mounts::isWritable)
        .map(fields -> new Mount(Path.of(unescaped(fields.get(4))), fields.get(5)))
        .distinct()
        .filter(mount -> !mount.path().startsWith("/sys"))
        .toList();
  }

  private static boolean isWritable(List<String> fields) {
    String type = fields.get(fields.indexOf("-") + 1);
    return List.of(fields.get(5).split(",", -1)).contains("rw")
        && !OF_THE_KERNEL.contains(type)
        && !type.startsWith("fuse");
  }

  private static String unescaped(String path) {
    return OCTAL.matcher(path).replaceAll(Mounts::character);
  }

  private static String character(MatchResult octal) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(octal.group(1), 8)));
  }
}
