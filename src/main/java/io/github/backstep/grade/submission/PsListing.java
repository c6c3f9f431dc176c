package io.github.backstep.grade.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The processes as the program {@code ps} lists them, for machines without {@code /proc}. It tells
 * nothing of marks: there a process that is left by its parents before anyone looks is lost sight
 * of.
 */
record PsListing(Map<Long, Sighting> processes) implements ProcessView {
  private static final List<String> COMMAND =
      List.of("ps", "-A", "-o", "pid=,ppid=,rss=,state=,lstart=");

  private static final Pattern LINE =
      Pattern.compile("\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)\\s+(.*)");

  PsListing {
    processes = Map.copyOf(processes);
  }

  /** The processes of now; none if they cannot be listed. */
  static PsListing now() {
    try {
      Process ps =
          new ProcessBuilder(COMMAND).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      ps.getOutputStream().close();
      return of(new String(ps.getInputStream().readAllBytes(), UTF_8));
    } catch (IOException e) {
      return new PsListing(Map.of());
    }
  }

  static PsListing of(String listing) {
    Map<Long, Sighting> processes = new HashMap<>();
    listing
        .lines()
        .map(LINE::matcher)
        .filter(line -> line.matches() && !line.group(4).startsWith("Z"))
        .map(PsListing::sighting)
        .forEach(it -> processes.put(it.pid(), it));
    return new PsListing(processes);
  }

  private static Sighting sighting(Matcher line) {
    return new Sighting(
        Long.parseLong(line.group(1)),
        Long.parseLong(line.group(2)),
        line.group(5).strip().hashCode(),
        Long.parseLong(line.group(3)) * 1024,
        1);
  }

  @Override
  public Optional<Sighting> of(long pid) {
    return Optional.ofNullable(processes.get(pid));
  }

  @Override
  public Collection<Long> children(Sighting parent) {
    return processes.values().stream()
        .filter(it -> it.parent() == parent.pid())
        .map(Sighting::pid)
        .toList();
  }

  @Override
  public Collection<Long> marked(Mark mark) {
    return List.of();
  }
}
