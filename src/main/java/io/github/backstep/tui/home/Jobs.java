package io.github.backstep.tui.home;

import java.util.ArrayList;
import java.util.List;

/**
 * The jobs on the front, in the order of their numbers.
 *
 * @param chosen the one that the front is on, or that is open
 * @param isOpen whether its page is shown, and not the front
 */
record Jobs(List<Job> all, int chosen, boolean isOpen) {
  Jobs {
    all = List.copyOf(all);
  }

  Job current() {
    return all.get(chosen);
  }

  /** The job of this kind. */
  <J extends Job> J the(Class<J> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  /** The same with a job as it is now, in the place of that of its name. */
  Jobs with(Job changed) {
    List<Job> jobs = new ArrayList<>(all);
    jobs.replaceAll(job -> job.name().equals(changed.name()) ? changed : job);
    return new Jobs(jobs, chosen, isOpen);
  }

  Jobs moved(int by) {
    return new Jobs(all, Math.max(0, Math.min(all.size() - 1, chosen + by)), isOpen);
  }

  Jobs opening(int job) {
    return new Jobs(all, job, true);
  }

  Jobs closed() {
    return new Jobs(all, chosen, false);
  }
}
