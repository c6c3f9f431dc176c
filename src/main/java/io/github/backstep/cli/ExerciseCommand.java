package io.github.backstep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backstep exercise}: what there is to program, and how to begin. */
@Command(
    name = "exercise",
    header = "List the exercises, begin one, export one to a course.",
    customSynopsis = "backstep exercise COMMAND [OPTIONS]",
    description = {
      "From the activation of one layer to a whole training: you write the functions, and"
          + " backstep grade says what is right, and which mistake explains what is not."
    },
    footer = {"backstep exercise list", "backstep exercise start softmax --lang python"})
final class ExerciseCommand implements CommandGroup {
  private final Shell shell;

  @Spec private CommandSpec spec;

  ExerciseCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public List<Callable<Integer>> commands() {
    return List.of(
        new ExerciseListCommand(shell),
        new ExerciseStartCommand(shell),
        new ExerciseExportCommand(shell));
  }

  /** Without one of its commands: its help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
