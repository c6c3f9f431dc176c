package io.github.backstep.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, in 80 columns: what it does, what it takes, and examples to copy. */
final class HelpText {
  private static final int WIDTH = 80;
  private static final int NAMES = 22;

  private final CommandSpec spec;
  private final List<String> lines = new ArrayList<>();

  private HelpText(CommandSpec spec) {
    this.spec = spec;
  }

  /** The renderer picocli is given, for its only section. */
  static Map<String, IHelpSectionRenderer> section(Shell shell) {
    return Map.of("all", help -> shell.glyphs().of(of(help)));
  }

  private static String of(Help help) {
    HelpText text = new HelpText(help.commandSpec());
    text.opening();
    text.commands();
    text.options();
    text.examples();
    return String.join("\n", text.lines) + "\n";
  }

  private void opening() {
    lines.addAll(List.of(spec.usageMessage().header()));
    heading("Usage:");
    for (String usage : spec.usageMessage().customSynopsis()) {
      lines.add("  " + usage);
    }
    if (spec.usageMessage().description().length > 0) {
      lines.add("");
      Arrays.stream(spec.usageMessage().description())
          .forEach(paragraph -> lines.addAll(Paragraph.wrapped(paragraph, WIDTH)));
    }
  }

  private void commands() {
    if (!spec.subcommands().isEmpty()) {
      heading("Commands:");
      spec.subcommands()
          .forEach(
              (name, command) -> entry(name, command.getCommandSpec().usageMessage().header()[0]));
    }
  }

  private void options() {
    List<OptionSpec> own =
        spec.options().stream().filter(option -> option.group() == null).toList();
    heading("Options:");
    own.stream().filter(option -> !option.inherited()).forEach(this::option);
    own.stream().filter(OptionSpec::inherited).forEach(this::option);
    for (ArgGroupSpec group : spec.argGroups()) {
      heading(Objects.requireNonNull(group.heading()));
      for (ArgSpec arg : group.args()) {
        option((OptionSpec) arg);
      }
    }
  }

  private void option(OptionSpec option) {
    String names = String.join(", ", option.names());
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    entry(names + label, Arrays.stream(option.description()).collect(Collectors.joining(" ")));
  }

  private void examples() {
    heading("Examples:");
    for (String example : spec.usageMessage().footer()) {
      lines.add("  " + example);
    }
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
  }

  private void entry(String name, String description) {
    List<String> text = Paragraph.wrapped(description, WIDTH - NAMES - 2);
    boolean fits = name.length() <= NAMES - 2;
    if (!fits) {
      lines.add("  " + name);
    }
    for (int i = 0; i < text.size(); i++) {
      String left = i == 0 && fits ? name : "";
      lines.add("  " + left + " ".repeat(NAMES - left.length()) + text.get(i));
    }
  }
}
