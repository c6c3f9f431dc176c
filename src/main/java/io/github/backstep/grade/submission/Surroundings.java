package io.github.backstep.grade.submission;

import java.util.Map;

/** The environment variables of a submission: nothing of ours, but where programs are. */
final class Surroundings {
  private Surroundings() {}

  static void set(
      Map<String, String> environment, Workplace workplace, String pythonPackages, Mark mark) {
    String home = workplace.home().toString();
    environment.clear();
    environment.put("PATH", Commands.path());
    environment.put("HOME", home);
    environment.put("TMPDIR", home);
    environment.put("LANG", "C.UTF-8");
    if (!pythonPackages.isEmpty()) {
      environment.put("PYTHONUSERBASE", pythonPackages);
    }
    environment.put(Mark.NAME, mark.variable());
  }
}
