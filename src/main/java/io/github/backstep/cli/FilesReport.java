package io.github.backstep.cli;

import io.github.backstep.tui.terminal.TerminalFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is found out about the places where files are kept. */
record FilesReport(Shell shell) {
  List<Finding> findings() {
    return List.of(data(), Finding.ok("log of the screens: " + log()));
  }

  private Finding data() {
    Path folder = shell.dataFolder();
    if (Files.isDirectory(folder)) {
      return Finding.ok("data folder: " + folder);
    }
    return new Finding(
        "data folder: " + folder + (Files.exists(folder) ? " is no folder" : " is not there yet"),
        "Only data from files needs it. BACKSTEP_DATA names another.");
  }

  private Path log() {
    return TerminalFacts.log(shell.environment());
  }
}
