package io.github.backstep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

  /** How each command is made, by its name and in the order of the help text. */
  private static Map<String, Function<Shell, Callable<Integer>>> commands() {
    Map<String, Function<Shell, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("step", StepCommand::new);
    commands.put("lesson", LessonCommand::new);
    commands.put("replay", ReplayCommand::new);
    commands.put("train", TrainCommand::new);
    commands.put("record", RecordCommand::new);
    commands.put("inspect", InspectCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("check-gradients", CheckGradientsCommand::new);
    commands.put("plot", PlotCommand::new);
    commands.put("data", DataCommand::new);
    commands.put("doctor", DoctorCommand::new);
    return commands;
  }

  /**
   * The command line, ready to parse these arguments. With the name of a command for the first one
   * it has no other commands, for making their options takes a good part of the time to start.
   */
  static CommandLine commandLine(Shell shell, String... args) {
    CommandLine root = new CommandLine(new Backstep(shell));
    Map<String, Function<Shell, Callable<Integer>>> commands = commands();
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.values().forEach(command -> add(root, command.apply(shell)));
    return root.setExpandAtFiles(false)
        .registerConverter(int.class, Numbers::parseInt)
        .registerConverter(Integer.class, Numbers::parseInt)
        .registerConverter(double.class, Numbers::parseDouble)
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
