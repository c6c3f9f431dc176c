package io.github.backstep.cli;

import io.github.backstep.run.Address;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.venue.Presentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backstep step}: the stepper on a fresh run. */
@Command(
    name = "step",
    header = "Walk through training on the screen, both ways.",
    customSynopsis = {
      "backstep step [RUN] [--at ADDRESS] [--theme GROUND] [--color WHEN] [--ascii]",
      "              [--no-mouse] [--plain] [--lang LANGUAGE]"
    },
    description = {"Press ? there for the keys. Nothing is saved and nothing can be broken."},
    footer = {
      "backstep step",
      "backstep step --preset notebook-moons --at \"step 0 / delta2\"",
      "backstep step --layers 5,3 --activation sigmoid",
      "backstep step --color 256 --ascii"
    })
final class StepCommand extends RunCommand {
  @Option(
      names = "--at",
      paramLabel = "ADDRESS",
      description = "where to begin, such as \"step 165 / dW2[3,7]\" [step 0]")
  private String at = "step 0";

  @Mixin private ScreenOptions screen = new ScreenOptions();

  StepCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    Address address = Addresses.parse(at);
    Presentation presentation = screen.presentation(shell);
    screen.requireTerminal(shell);
    Stepper.open(run.prepare(shell), address, presentation);
    return ExitCode.DONE;
  }
}
