package io.github.backstep.grade.selftest;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.Submissions;
import io.github.backstep.grade.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands in programs as learners do: as files in a folder, which are run apart. */
record Handing(Grader grader, Grading grading) {
  /** The verdict on a folder with these files. */
  Verdict handIn(Map<String, byte[]> files) {
    try {
      Path folder = Files.createTempDirectory("backstep-self-test");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return grader.grade(grading, Submissions.of(folder));
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files cannot be written", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
