package io.github.backstep.grade.submission;

import java.util.Map;

/**
 * The environment variables of a submission: nothing of ours, but where programs are, and that the
 * libraries for matrices need no threads. On matrices as small as those of an exercise, NumPy would
 * spend a third of the time of a whole run on threads that find nothing to do.
 *
 * @see "openblas: OMP_NUM_THREADS"
 */
final class Surroundings {
  private static final String ONE_THREAD = "1";

  private Surroundings() {}

  static void set(
      Map<String, String> environment, Workplace workplace, String pythonPackages, Mark mark) {
    String home = workplace.home().toString();
    environment.clear();
    environment.put("PATH", Commands.path());
    environment.put("HOME", home);
    environment.put("TMPDIR", home);
    environment.put("LANG", "C.UTF-8");
    environment.put("OMP_NUM_THREADS", ONE_THREAD);
    if (!pythonPackages.isEmpty()) {
      environment.put("PYTHONUSERBASE", pythonPackages);
    }
    environment.put(Mark.NAME, mark.variable());
  }
}
