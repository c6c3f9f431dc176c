package io.github.backstep.cli;

import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.report.WholeFile;
import io.github.backstep.grade.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file.
 *
 * @param file none for standard output
 */
record ReportTarget(Shell shell, @Nullable Path file) {
  /** Text, or a sequence that sets colours. */
  private static final Pattern PIECE = Pattern.compile("\u001b\\[\\d+m|[^\u001b]+");

  /**
   * A target by its name, before anything is graded for it.
   *
   * @throws UsageException if nothing can be written there
   */
  static ReportTarget of(Shell shell, @Nullable String name) {
    if (name == null || name.equals("-")) {
      return new ReportTarget(shell, null);
    }
    try {
      Path file = Path.of(name);
      requirePlace(file);
      return new ReportTarget(shell, file);
    } catch (InvalidPathException e) {
      throw new UsageException("-o: expected a file's name, got '" + name + "'");
    }
  }

  private static void requirePlace(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageException(file + ": expected the name of a file, got a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(file + ": cannot be written: there is no such folder");
    }
  }

  void write(Verdict verdict, ReportFormat format, Style style) {
    if (file != null) {
      write(file, format.of(verdict, Style.plain(style.language())));
    } else if (format.forPeople()) {
      format.of(verdict, style).lines().forEach(this::say);
    } else {
      shell.out().print(format.of(verdict, style));
    }
  }

  private void write(Path path, String text) {
    try {
      WholeFile.write(path, text);
    } catch (IOException e) {
      throw new UsageException(path + ": cannot be written: " + e.getMessage());
    }
  }

  private void say(String line) {
    shell.write(
        PIECE
            .matcher(line)
            .replaceAll(
                piece ->
                    Matcher.quoteReplacement(
                        piece.group().startsWith("\u001b")
                            ? piece.group()
                            : shell.glyphs().of(piece.group()))));
  }
}
