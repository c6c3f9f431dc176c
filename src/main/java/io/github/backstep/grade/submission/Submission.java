package io.github.backstep.grade.submission;

import java.nio.file.Path;

/**
 * What a learner handed in.
 *
 * @param label what it is called: the name of its file or folder
 * @param source its folder or its one file, which is never changed; for a trace the file
 * @param start how it is started in a copy of its folder
 */
public record Submission(String label, Path source, Start start) {
  /** Whether it is only read, and nothing of it executed. */
  public boolean isTrace() {
    return start instanceof Start.Nothing;
  }
}
