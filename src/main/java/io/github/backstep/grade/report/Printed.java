package io.github.backstep.grade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a program printed before it failed, as its author reads it: the paths are those that were
 * handed in, and a Python traceback leaves out the harness, which is none of the author's business,
 * unless it is there that it failed.
 */
final class Printed {
  private static final Pattern WORKPLACE =
      Pattern.compile("[^\\s\"'(]*/backstep-grade-[-\\d]+/\\d+/program/");

  private static final Pattern FRAME = Pattern.compile("\\s+File \"([^\"]*)\", line \\d+.*");
  private static final String HARNESS = "backstep.py";

  /** How much of each end is shown. */
  private static final int END_LINES = 8;

  private Printed() {}

  static List<String> lines(String stderr) {
    return ends(withoutHarness(WORKPLACE.matcher(stderr).replaceAll("").lines().toList()));
  }

  private static List<String> withoutHarness(List<String> all) {
    List<String> lines = new ArrayList<>();
    int line = 0;
    while (line < all.size()) {
      int end = endOfFrame(all, line);
      boolean goesOn = end < all.size() && FRAME.matcher(all.get(end)).matches();
      if (!isOfHarness(all.get(line)) || !goesOn) {
        lines.addAll(all.subList(line, end));
      }
      line = end;
    }
    return lines;
  }

  private static boolean isOfHarness(String line) {
    var frame = FRAME.matcher(line);
    return frame.matches() && frame.group(1).equals(HARNESS);
  }

  /** Below a frame stands its source, further in. */
  private static int endOfFrame(List<String> all, int start) {
    int end = start + 1;
    if (FRAME.matcher(all.get(start)).matches()) {
      while (end < all.size() && all.get(end).startsWith("    ")) {
        end++;
      }
    }
    return end;
  }

  /** Both ends: compilers begin with what matters, and interpreters end with it. */
  private static List<String> ends(List<String> all) {
    if (all.size() <= 2 * END_LINES) {
      return all;
    }
    List<String> ends = new ArrayList<>(all.subList(0, END_LINES));
    ends.add("…");
    ends.addAll(all.subList(all.size() - END_LINES, all.size()));
    return ends;
  }
}
