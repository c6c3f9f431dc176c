package io.github.backstep.cli;

import io.github.backstep.grade.batch.ClassSummary;
import io.github.backstep.grade.batch.ClassTable;
import io.github.backstep.grade.batch.Gradebook;
import io.github.backstep.grade.batch.Merger;
import io.github.backstep.language.Language;
import java.nio.file.Path;
import java.util.List;

/** The results of a class: where they are, and how it did. */
record MergeReport(Shell shell, Language language) {
  /** Joins the parts of a class into one folder. */
  int merge(List<Path> parts, Path into) {
    if (parts.isEmpty()) {
      throw new UsageException(
          "--merge: expected the folders of the parts, got none."
              + " For example: backstep grade --merge part-1 part-2 -o grades");
    }
    ClassTable table = Merger.merge(parts);
    conclude(new Gradebook(into), table);
    return ExitCode.DONE;
  }

  /** Writes the tables, and says what is in them. */
  void conclude(Gradebook book, ClassTable table) {
    book.conclude(table, language);
    new ClassSummary(table, language).text().lines().forEach(shell::say);
    shell.say("");
    shell.say("table.csv, table.json and summary.txt are in %s".formatted(book.folder()));
  }
}
