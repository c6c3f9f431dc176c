package io.github.backstep.cli;

import io.github.backstep.data.DataSource;
import io.github.backstep.data.Datasets;
import io.github.backstep.data.fetch.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code backstep data list}: every data set, and whether its files are there. */
@Command(
    name = "list",
    header = "List the data sets, and whether their files are there.",
    customSynopsis = "backstep data list",
    footer = "backstep data list")
final class DataListCommand implements Callable<Integer> {
  private final Shell shell;

  DataListCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    for (DataSource source : Datasets.ALL.entries()) {
      shell.say(source.name() + ": " + source.summary());
      findings(source).stream().flatMap(finding -> finding.lines().stream()).forEach(shell::say);
    }
    return ExitCode.DONE;
  }

  private List<Finding> findings(DataSource source) {
    List<Path> files = source.files(shell.dataFolder());
    return files.isEmpty()
        ? List.of(Finding.ok("made by the program"))
        : files.stream().map(file -> finding(source, file)).toList();
  }

  private static Finding finding(DataSource source, Path file) {
    if (Files.exists(file)) {
      return Finding.ok(file.toString());
    }
    boolean isPublic = Archives.ALL.names().contains(source.name());
    return new Finding(
        file + " is not there",
        isPublic ? "To fetch it: backstep data fetch " + source.name() : "Put it there.");
  }
}
