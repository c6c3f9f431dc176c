package io.github.backstep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a command, and the list of the commands in it. */
@Command(
    name = "backstep",
    header = "Step through the training of a neural network, operation by operation.",
    customSynopsis = "backstep COMMAND [OPTIONS]",
    footer = {
      "backstep step",
      "backstep train --epochs 20",
      "backstep inspect --at \"step 0 / dW1[0,3]\" --why",
      "backstep check-gradients --preset notebook-moons"
    },
    versionProvider = Version.class)
final class Backstep implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "print this and end")
  private boolean help;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = Debug.DESCRIPTION)
  private boolean debug;

  @Option(names = "--version", versionHelp = true, description = "print the version and end")
  private boolean version;

  private Backstep(Shell shell) {
    this.shell = shell;
  }

  /** The commands, in the order of the help text. */
  private static List<Callable<Integer>> commands(Shell shell) {
    return List.of(
        new StepCommand(shell),
        new TrainCommand(shell),
        new InspectCommand(shell),
        new CheckGradientsCommand(shell),
        new DataCommand(shell),
        new DoctorCommand(shell));
  }

  /** The whole command line, ready to parse. */
  static CommandLine commandLine(Shell shell) {
    CommandLine root = new CommandLine(new Backstep(shell));
    commands(shell).forEach(command -> add(root, command));
    return root.setExpandAtFiles(false)
        .registerConverter(int.class, Numbers::parseInt)
        .registerConverter(Integer.class, Numbers::parseInt)
        .registerConverter(Double.class, Numbers::parseDouble)
        .setHelpSectionKeys(List.of("all"))
        .setHelpSectionMap(HelpText.section(shell))
        .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
  }

  private static void add(CommandLine parent, Callable<Integer> command) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    if (command instanceof RunCommand onRun) {
      spec.addArgGroup(onRun.run.group());
    }
    CommandLine line = new CommandLine(spec);
    if (command instanceof CommandGroup group) {
      group.commands().forEach(member -> add(line, member));
    }
    parent.addSubcommand(spec.name(), line);
  }

  /** Without a command: the stepper where there is a screen for it, and otherwise the help. */
  @Override
  public Integer call() {
    if (new ScreenOptions().fits(shell)) {
      return spec.commandLine().execute("step");
    }
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
