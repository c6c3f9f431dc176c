package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.catalogue.Named;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class HelpTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static CommandLine commandLine() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Backstep.commandLine(new Shell(nowhere, nowhere, OptionalInt.empty(), Answer.UNICODE));
  }

  static Stream<String> commands() {
    return commandLine().getSubcommands().keySet().stream();
  }

  static Stream<List<String>> helps() {
    return lines(commandLine(), List.of()).map(line -> append(line, "--help"));
  }

  /** The words that call a command and each of those in it. */
  private static Stream<List<String>> lines(CommandLine command, List<String> words) {
    return Stream.concat(
        Stream.of(words),
        command.getSubcommands().entrySet().stream()
            .flatMap(entry -> lines(entry.getValue(), append(words, entry.getKey()))));
  }

  private static List<String> append(List<String> words, String word) {
    return Stream.concat(words.stream(), Stream.of(word)).toList();
  }

  private static Answer help(List<String> args) {
    return Answer.to(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandThatIsNamedIsMadeAlone(String name) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Shell shell = new Shell(nowhere, nowhere, OptionalInt.empty(), Answer.UNICODE);
    assertEquals(Set.of(name), Backstep.commandLine(shell, name).getSubcommands().keySet());
  }

  @ParameterizedTest
  @MethodSource("helps")
  void everyHelpFitsEightyColumns(List<String> args) {
    Answer help = help(args);
    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertEquals(List.of(), help.lines().stream().filter(line -> line.length() > 80).toList());
  }

  @ParameterizedTest
  @MethodSource("helps")
  void everyExampleParses(List<String> args) {
    List<String> examples = examples(help(args));
    assertTrue(!examples.isEmpty() && examples.size() <= 4, examples.toString());
    examples.forEach(example -> assertDoesNotThrow(() -> parse(example), example));
  }

  private static List<String> examples(Answer help) {
    List<String> lines = help.lines();
    return lines.subList(lines.indexOf("Examples:") + 1, lines.size());
  }

  private static void parse(String example) {
    List<String> words =
        WORD.matcher(example)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    List<String> args = words.subList(words.indexOf("backstep") + 1, words.size());
    commandLine().parseArgs(args.toArray(String[]::new));
  }

  @Test
  void withoutArgumentsTheHelpIsPrinted() {
    assertEquals(Answer.to("--help"), Answer.to());
  }

  @Test
  void everyCommandIsListedWithItsSummaryOnOneLine() {
    List<String> lines = Answer.to("--help").lines();
    int from = lines.indexOf("Commands:") + 1;
    List<String> expected =
        commandLine().getSubcommands().entrySet().stream()
            .map(entry -> "  %-22s%s".formatted(entry.getKey(), summary(entry.getValue())))
            .toList();
    assertEquals(expected, lines.subList(from, lines.indexOf("Options:") - 1));
  }

  private static String summary(CommandLine command) {
    return command.getCommandSpec().usageMessage().header()[0];
  }

  @Test
  void commandsComeInTheOrderOfTheDesign() {
    List<String> order =
        List.of(
            "step",
            "lesson",
            "replay",
            "train",
            "record",
            "inspect",
            "diff",
            "verify",
            "check-gradients",
            "grade",
            "exercise",
            "plot",
            "data",
            "doctor");
    List<String> listed = commands().toList();
    assertEquals(order.stream().filter(listed::contains).toList(), listed);
  }

  @Test
  void whatCataloguesListIsInTheHelp() {
    String help = Answer.to("train", "--help").out().replaceAll("\\s+", " ");
    Stream.concat(Activations.ALL.entries().stream(), Initialisers.ALL.entries().stream())
        .map(Named::name)
        .forEach(name -> assertTrue(help.contains(name), name));
  }

  @Test
  void asciiTerminalsGetAsciiHelp() {
    Answer help = Answer.in(OptionalInt.empty(), Map.of("LANG", "C"), "train", "--help");
    assertTrue(help.out().contains("learning rate eta [0.1]"), help.out());
    assertTrue(help.out().chars().allMatch(c -> c < 0x7f));
  }

  @Test
  void versionNamesTheProgramAndJava() {
    Answer version = Answer.to("--version");
    assertEquals(
        "backstep %s (Java %s)%n".formatted(Version.own(), System.getProperty("java.version")),
        version.out());
  }
}
