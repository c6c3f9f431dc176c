package io.github.backstep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code backstep doctor}: what this machine and this terminal can do, and what to do about the
 * rest.
 */
@Command(
    name = "doctor",
    header = "Say what this terminal and this machine can do.",
    customSynopsis = "backstep doctor",
    description = {
      "[ok] is as it should be, [--] could be better: the line below says how. Everything"
          + " but the screens works without a terminal."
    },
    footer = {"backstep doctor", "TERM=xterm-256color backstep doctor"})
final class DoctorCommand implements Callable<Integer> {
  private final Shell shell;

  DoctorCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    section("Program", new MachineReport(shell).findings());
    section("Terminal", new TerminalReport(shell).findings());
    new TerminalReport(shell).samples().forEach(shell.out()::println);
    section("Files", new FilesReport(shell).findings());
    return ExitCode.DONE;
  }

  private void section(String title, List<Finding> findings) {
    shell.say(title);
    findings.stream().flatMap(finding -> finding.lines().stream()).forEach(shell::say);
  }
}
