package io.github.backstep.cli;

import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tui.canvas.Canvas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backstep data info}: what a data set holds, in numbers and in pictures. */
@Command(
    name = "info",
    header = "Say what a data set holds, and show some of it.",
    customSynopsis = {
      "backstep data info NAME [--samples N] [--noise X] [--rows N] [--test-share X]",
      "                        [--seed N]"
    },
    description = "The rows are those that a run with the same options learns from.",
    footer = {
      "backstep data info moons --noise 0.4",
      "backstep data info mnist --rows 7000",
    })
final class DataInfoCommand extends RunCommand {
  @Parameters(paramLabel = "NAME", description = "the data set, such as moons")
  private String name;

  DataInfoCommand(Shell shell) {
    super(shell, RunOptions.ofData());
  }

  @Override
  public Integer call() {
    RunConfig config = run.config(name, "NAME");
    DataSplit data =
        config.data().source().load(config.data().request(config.seed(), shell.dataFolder()));
    new DataReport(shell, data, config.seed()).lines().forEach(shell::say);
    shell.say("");
    Paper paper = Paper.of(shell);
    paper.lines(picture(data.train(), paper)).forEach(shell::write);
    return ExitCode.DONE;
  }

  private static Canvas picture(Dataset rows, Paper paper) {
    return rows.display() instanceof Display.Image image
        ? new ImageSheet(rows, image, paper).canvas()
        : new ScatterPlot(rows, paper).canvas();
  }
}
