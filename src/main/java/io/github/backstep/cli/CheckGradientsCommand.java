package io.github.backstep.cli;

import io.github.backstep.explain.GradientCheck;
import io.github.backstep.run.Address;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Run;
import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstep check-gradients}: compares a step's gradients with finite differences. */
@Command(
    name = "check-gradients",
    header = "Compare a step's gradients with finite differences.",
    customSynopsis = {
      "backstep check-gradients [RUN] [--at STEP] [--tolerance X] [--cells N]",
      "                         [--json]"
    },
    description = {
      "Every parameter is moved a little both ways; by how much the loss changes is its"
          + " true gradient. Cells for which a unit changes sides on the way are left out,"
          + " since the loss has a kink there. Exit code 1 if a gradient is wrong."
    },
    footer = {
      "backstep check-gradients",
      "backstep check-gradients --preset notebook-moons",
      "backstep check-gradients --activation sigmoid --at \"step 165\"",
      "backstep check-gradients --at e6.b15 --cells 50 --tolerance 1e-5"
    })
final class CheckGradientsCommand extends RunCommand {
  @Option(names = "--at", paramLabel = "STEP", description = "which step to check [step 0]")
  private String at = "step 0";

  @Option(
      names = "--tolerance",
      paramLabel = "X",
      description = "largest relative error that passes [1e-6]")
  private @Nullable Double tolerance;

  @Option(
      names = "--cells",
      paramLabel = "N",
      description = "cells tried of each tensor that has more [400]")
  private @Nullable Integer cells;

  @Option(names = "--json", description = "print it as one JSON object")
  private boolean json;

  CheckGradientsCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    Address address = Addresses.step(at);
    Run prepared = run.prepare(shell);
    GradientCheck check = check(prepared);
    Step step = step(prepared.timeline(), address);
    GradientReport report = new GradientReport(step, check.check(step));
    if (json) {
      shell.write(report.fields().toString());
    } else {
      report.lines().forEach(shell::say);
    }
    return report.passes() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private GradientCheck check(Run prepared) {
    GradientCheck standard = GradientCheck.standard(prepared.kernel());
    double most = tolerance == null ? standard.tolerance() : tolerance;
    int tried = cells == null ? standard.cellsPerTensor() : cells;
    require(most > 0 && Double.isFinite(most), "tolerance", "a finite number above 0", most);
    require(tried >= 1, "cells", "1 or more", tried);
    return new GradientCheck(standard.kernel(), standard.halfStep(), most, tried);
  }

  private static void require(boolean holds, String option, String expected, Number got) {
    if (!holds) {
      throw new ConfigException(option, expected, got);
    }
  }

  private static Step step(Timeline timeline, Address address) {
    int number = new Lookup(timeline).step(address);
    if (address.moment().isBefore()) {
      throw new UsageException(
          "--at: expected a step, such as \"step 0\", got '%s'".formatted(address.moment()));
    }
    return timeline.step(number);
  }
}
