package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.home.HomeScreen;
import io.github.backstep.tui.home.World;
import io.github.backstep.tui.lesson.Shelf;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command, and the list of the commands in it. */
@Command(
    name = "backstep",
    header = "Step through the training of a neural network, operation by operation.",
    customSynopsis = {
      "backstep [--theme GROUND] [--color WHEN] [--ascii] [--no-mouse] [--plain]",
      "         [--lang LANGUAGE]",
      "backstep COMMAND [OPTIONS]"
    },
    description = {"Without a command the home screen opens, from which all of it is found."},
    footer = {
      "backstep",
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

  @Mixin private ScreenOptions screen = new ScreenOptions();

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
    commands.put("grade", GradeCommand::new);
    commands.put("exercise", ExerciseCommand::new);
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
        .setExecutionStrategy(Backstep::execute)
        .setHelpSectionKeys(List.of("all"))
        .setHelpSectionMap(HelpText.section(shell))
        .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
  }

  /** The options of the home screen are of no use to a command, which has its own. */
  private static int execute(ParseResult parsed) {
    if (parsed.hasSubcommand()) {
      parsed.matchedOptions().stream()
          .filter(option -> !option.inherited())
          .findFirst()
          .ifPresent(
              option -> {
                throw new UnmatchedArgumentException(
                    parsed.commandSpec().commandLine(), List.of(option.longestName()));
              });
    }
    return new CommandLine.RunLast().execute(parsed);
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

  /** What the home screen leads to. */
  static World world(Shell shell) {
    Path here = Path.of("").toAbsolutePath();
    FirstVisit firstVisit = FirstVisit.ofHome(shell.environment());
    Shelf lessons =
        new Shelf(
            Lessons.ofCourse(), new Runs(shell.dataFolder()), ProgressFile.of(shell.environment()));
    Exercises exercises = new Exercises(io.github.backstep.grade.exercise.Shelf.ofProgram());
    return new World(shell.dataFolder(), here, Version.engine(), lessons, exercises, firstVisit);
  }

  /** Without a command: the home screen where there is a place for it, and otherwise the help. */
  @Override
  public Integer call() {
    Presentation presentation = screen.presentation(shell);
    if (screen.fits(shell)) {
      HomeScreen.open(world(shell), presentation);
    } else {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }
}
