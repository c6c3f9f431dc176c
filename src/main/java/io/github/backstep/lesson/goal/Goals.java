package io.github.backstep.lesson.goal;

import io.github.backstep.run.Assignment;
import io.github.backstep.run.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads goals. */
public final class Goals {
  private static final Pattern LARGEST = Pattern.compile("select largest ([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern STAND = Pattern.compile("stand at (.+)");
  private static final Pattern REACH = Pattern.compile("reach (.+?)(?:\\s+by\\s+(.+))?");
  private static final Pattern SET = Pattern.compile("set (.+)");

  private Goals() {}

  /**
   * Reads a goal.
   *
   * @param solution what to change to reach it, {@code lr = 0.5}; empty if that is not said
   * @param problem makes what is thrown if it is none
   */
  public static Goal parse(
      String text, String solution, Function<String, ? extends RuntimeException> problem) {
    Matcher reach = REACH.matcher(text);
    if (reach.matches()) {
      return reach(reach, solution, problem);
    }
    if (!solution.isEmpty()) {
      throw problem.apply(
          "expected \"solution\" only with a goal \"reach … by …\". Remove that line");
    }
    Matcher stand = STAND.matcher(text);
    if (stand.matches()) {
      return new StandAt(Destination.parse(stand.group(1), problem));
    }
    Matcher set = SET.matcher(text);
    return set.matches()
        ? new SetTo(new AssignmentReader(problem).read(set.group(1)))
        : select(text, problem);
  }

  private static Goal select(String text, Function<String, ? extends RuntimeException> problem) {
    Matcher largest = LARGEST.matcher(text);
    if (largest.matches()) {
      return new SelectLargest(largest.group(1));
    }
    if (text.equals("select worst sample")) {
      return new SelectWorst();
    }
    throw problem.apply(
        "expected one of: select largest TENSOR; select worst sample; stand at ADDRESS;"
            + " set SETTING = VALUE; reach CONDITION and CONDITION … by SETTING, SETTING …;"
            + " got '%s'".formatted(text));
  }

  private static Goal reach(
      Matcher form, String solution, Function<String, ? extends RuntimeException> problem) {
    List<String> conditions = List.of(form.group(1).split("\\s+and\\s+", -1));
    if (form.group(2) == null) {
      return new Reach(conditions, List.of(), new Variation(List.of()));
    }
    if (solution.isEmpty()) {
      throw problem.apply(
          "expected a line \"solution: …\" as well, which is not shown: changes that are known to"
              + " lead there, such as solution: lr = 0.5");
    }
    AssignmentReader reader = new AssignmentReader(problem);
    List<Setting<?>> by = parts(form.group(2)).<Setting<?>>map(reader::setting).toList();
    List<Assignment> changes = Arrays.stream(solution.split(";", -1)).map(reader::read).toList();
    requireAmong(by, changes, problem);
    return new Reach(conditions, by, new Variation(changes));
  }

  private static Stream<String> parts(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip);
  }

  private static void requireAmong(
      List<Setting<?>> by,
      List<Assignment> changes,
      Function<String, ? extends RuntimeException> problem) {
    for (Assignment change : changes) {
      if (!by.contains(change.setting())) {
        throw problem.apply(
            "the solution changes %s, which is not named after \"by\""
                .formatted(change.setting().name()));
      }
    }
  }
}
