package io.github.backstep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backstep data}: what there is to learn from, and where it is. */
@Command(
    name = "data",
    header = "List, fetch and look at data sets.",
    customSynopsis = "backstep data COMMAND [OPTIONS]",
    description = {
      "Data from files is looked for in the folder that BACKSTEP_DATA names, or else in"
          + " ~/.local/share/backstep. Any pair of IDX files can take the place of MNIST's."
    },
    footer = {"backstep data list", "backstep data fetch mnist", "backstep data info moons"})
final class DataCommand implements CommandGroup {
  private final Shell shell;

  @Spec private CommandSpec spec;

  DataCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public List<Callable<Integer>> commands() {
    return List.of(
        new DataListCommand(shell), new DataFetchCommand(shell), new DataInfoCommand(shell));
  }

  /** Without one of its commands: its help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
