package io.github.backstep.cli;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.run.Presets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that picocli cannot parse: in our words, with what to do next. */
final class UsageErrors {
  private UsageErrors() {}

  static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(e.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return name(overwritten.getOverwritten()) + ": expected once, got twice";
    }
    ArgSpec option = e.getArgSpec();
    return option == null
        ? e.getMessage() + ". " + see(e.getCommandLine())
        : name(option) + ": " + wrongValue(option, e);
  }

  private static String wrongValue(ArgSpec option, ParameterException e) {
    if (option.arity().max() == 0) {
      return "expected no value, got '" + e.getValue() + "'";
    }
    Throwable problem = e.getCause() instanceof TypeConversionException ours ? ours : e;
    return String.valueOf(problem.getMessage());
  }

  private static String missing(ArgSpec option) {
    String meaning = String.join(" ", option.description());
    return "%s: expected %s (%s), got nothing"
        .formatted(name(option), option.paramLabel(), meaning);
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private static String unmatched(CommandLine command, String argument) {
    boolean isOption = argument.startsWith("-");
    if (!command.getSubcommands().isEmpty()) {
      return isOption ? misplaced(command, argument) : unknownCommand(command, argument);
    }
    String problem = isOption ? unknownOption(command, argument) : unexpected(command, argument);
    return name(command) + ": " + problem;
  }

  /** A command as it is called, without the program's name. */
  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName().replaceFirst("^\\S+ ", "");
  }

  private static String unknownCommand(CommandLine group, String argument) {
    Collection<String> commands = group.getSubcommands().keySet();
    return "%sunknown command '%s'%s There is: %s"
        .formatted(
            group.getParent() == null ? "" : name(group) + ": ",
            argument,
            suggestion(argument, commands),
            String.join(", ", commands));
  }

  /** An option before the command, where only few may stand. */
  private static String misplaced(CommandLine group, String argument) {
    String option = withoutValue(argument);
    return group.getSubcommands().values().stream()
        .filter(command -> command.getCommandSpec().findOption(option) != null)
        .findFirst()
        .map(
            command ->
                "%s: expected after a command, got before it. Write: %s %s …"
                    .formatted(option, command.getCommandSpec().qualifiedName(), option))
        .orElseGet(() -> unknownOption(group, argument));
  }

  private static String unknownOption(CommandLine command, String argument) {
    String option = withoutValue(argument);
    return "unknown option '%s'%s %s"
        .formatted(option, suggestion(option, optionsOf(command)), see(command));
  }

  private static String unexpected(CommandLine command, String argument) {
    boolean isPreset =
        Presets.ALL.names().contains(argument) && optionsOf(command).contains("--preset");
    return "unexpected '%s'%s %s"
        .formatted(
            argument,
            isPreset
                ? didYouMean("--preset " + argument)
                : suggestion(argument, optionsOf(command)),
            see(command));
  }

  private static List<String> optionsOf(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private static String withoutValue(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  /** The end of a sentence about a name: the name that was probably meant, if there is one. */
  private static String suggestion(String name, Collection<String> known) {
    Map<String, String> byBareName =
        known.stream().collect(Collectors.toMap(UsageErrors::bare, Function.identity()));
    return NearestName.of(bare(name), byBareName.keySet())
        .map(byBareName::get)
        .map(UsageErrors::didYouMean)
        .orElse(".");
  }

  private static String didYouMean(String name) {
    return ", did you mean '" + name + "'?";
  }

  /** A name without the dashes of an option, which would count as letters that agree. */
  private static String bare(String name) {
    return name.replaceFirst("^--?", "");
  }

  private static String see(CommandLine command) {
    return "See: " + command.getCommandSpec().qualifiedName() + " --help";
  }
}
