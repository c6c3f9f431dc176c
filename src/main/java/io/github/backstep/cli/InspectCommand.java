package io.github.backstep.cli;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.explain.Working;
import io.github.backstep.language.Language;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep inspect}: prints any number of a run, and why it is that number. */
@Command(
    name = "inspect",
    header = "Print any number of a run, and why it is that number.",
    customSynopsis = "backstep inspect [FILE | RUN] --at ADDRESS [--why [--all]] [--json]",
    description = {
      "An address is a step, a tensor and, if wanted, a cell: \"step 165 / delta2[3,7]\","
          + " \"e6.b15 / dW1\", or \"start / W1\" for before the first step. Steps, epochs,"
          + " batches, rows and columns count from 0. A step has X Y Z1 A1 ... loss delta3"
          + " dW3 db3 vW3 vb3 W3 b3 and so on, as it left them."
    },
    footer = {
      "backstep inspect --at \"step 0 / dW1\"",
      "backstep inspect --at \"step 165 / delta2[3,7]\" --why",
      "backstep inspect --at \"e6.b15 / loss\" --why",
      "backstep inspect --layers 8 --at \"start / W1\" --json"
    })
final class InspectCommand extends RunCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "a trace to look at, instead of a run that is computed")
  private @Nullable String file;

  @Option(names = "--at", paramLabel = "ADDRESS", description = "what to print")
  private @Nullable String at;

  @Option(names = "--why", description = "take the cell apart into the terms it is made of")
  private boolean why;

  @Option(names = "--all", description = "with --why: every term, however many there are")
  private boolean all;

  @Option(names = "--json", description = "print it as one JSON object")
  private boolean json;

  InspectCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    Address asked = Addresses.required(at);
    if (all && !why) {
      throw new UsageException("--all: expected together with --why, got it alone. Add --why");
    }
    StepSource steps = steps();
    Address address = why ? theOnlyCell(steps, asked) : asked;
    if (json) {
      shell.write(fields(steps, address).toString());
    } else {
      lines(steps, address).forEach(shell::say);
    }
    return ExitCode.DONE;
  }

  private StepSource steps() {
    if (file == null) {
      return run.prepare(shell).timeline();
    }
    run.requireNone("with a trace, which has its own run");
    return new Sources(shell).replay(file);
  }

  /** A tensor of one cell stands for that cell. */
  private static Address theOnlyCell(StepSource steps, Address address) {
    boolean whole = address.tensor() != null && address.cell() == null;
    return whole && new Lookup(steps).tensor(address).size() == 1
        ? address.cell(new Cell(0, 0))
        : address;
  }

  private List<String> lines(StepSource steps, Address address) {
    if (why) {
      Explanation explanation = new Why(steps).of(address);
      List<String> lines = new ArrayList<>(text(explanation, steps).lines());
      next(explanation).ifPresent(lines::add);
      return lines;
    }
    TensorText text = new TensorText(shell, steps, address);
    return address.cell() == null ? text.tensor() : text.cell();
  }

  private WhyText text(Explanation explanation, StepSource steps) {
    WhyText.Told told = new WhyText.Told(explanation, Working.of(explanation, steps), all);
    return new WhyText(shell, Language.ENGLISH, told);
  }

  private static Optional<String> next(Explanation explanation) {
    return explanation
        .cause()
        .flatMap(explanation::source)
        .map(address -> "To go on: --at \"" + address + "\" --why");
  }

  private Fields fields(StepSource steps, Address address) {
    Lookup lookup = new Lookup(steps);
    Tensor tensor = lookup.tensor(address);
    Fields fields =
        new Fields()
            .put("address", address.toString())
            .putIntegers("shape", List.of(tensor.rows(), tensor.columns()));
    if (address.cell() == null) {
      fields.put("data", tensor);
    } else {
      fields.put("data", lookup.value(address));
    }
    if (why) {
      Explanation explanation = new Why(steps).of(address);
      fields.put("why", new WhyFields(explanation, Working.of(explanation, steps)).fields());
    }
    return fields;
  }
}
