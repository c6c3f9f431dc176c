package io.github.backstep.cli;

import io.github.backstep.run.Address;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.venue.Presentation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep replay}: the stepper on a trace. */
@Command(
    name = "replay",
    header = "Walk through a recorded training, both ways.",
    customSynopsis = {
      "backstep replay FILE [--at ADDRESS] [--theme GROUND] [--color WHEN] [--ascii]",
      "                [--no-mouse] [--plain] [--lang LANGUAGE]"
    },
    description = {
      "The screen is that of backstep step; press ? there for the keys. What the file leaves out"
          + " is computed again, and what is in it is compared with that: ≠ marks what differs."
    },
    footer = {
      "backstep replay moons.jsonl.gz",
      "backstep replay moons.jsonl.gz --at \"step 165 / dW2[3,7]\"",
      "backstep replay moons.jsonl.gz.partial --color 256"
    })
final class ReplayCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "the trace, as backstep record wrote it")
  private String file = "";

  @Option(
      names = "--at",
      paramLabel = "ADDRESS",
      description = "where to begin, such as \"step 165 / dW2[3,7]\" [step 0]")
  private String at = "step 0";

  @Mixin private ScreenOptions screen = new ScreenOptions();

  ReplayCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Address address = Addresses.parse(at);
    Presentation presentation = screen.presentation(shell);
    screen.requireTerminal(shell);
    Stepper.open(new Sources(shell).replay(file), address, presentation);
    return ExitCode.DONE;
  }
}
