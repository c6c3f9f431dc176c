package io.github.backstep.cli;

import io.github.backstep.figure.Figure;
import io.github.backstep.figure.Figures;
import io.github.backstep.figure.Material;
import io.github.backstep.figure.Sight;
import io.github.backstep.figure.Studio;
import io.github.backstep.figure.chart.PictureException;
import io.github.backstep.figure.chart.PictureFormat;
import io.github.backstep.figure.chart.PictureSize;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.language.Language;
import io.github.backstep.language.NoBreakSpaces;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.trace.replay.Replay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep plot}: draws a figure of a run as a picture file. */
@Command(
    name = "plot",
    header = "Draw a figure of a run as a PNG or SVG file.",
    customSynopsis = {
      "backstep plot NAME [FILE | RUN] -o PICTURE [--at ADDRESS] [--size WxH]",
      "backstep plot --list"
    },
    description = {
      "The figures are those of the stepper's pictures, which p shows: activations, samples,"
          + " softmax, boundary, curves, confusion, predictions, weights, histograms, ratio."
          + " No display is needed."
    },
    footer = {
      "backstep plot curves --epochs 50 -o curves.png",
      "backstep plot boundary --at \"step 165\" -o boundary.svg",
      "backstep plot softmax --preset digits --at \"step 40 / A3[7,0]\" -o softmax.png",
      "backstep plot confusion moons.jsonl.gz --lang fr -o confusion.png --force"
    })
final class PlotCommand extends RunCommand {
  @Parameters(
      index = "0",
      paramLabel = "NAME",
      arity = "0..1",
      description = "which figure; --list names them")
  private @Nullable String name;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      arity = "0..1",
      description = "a trace, instead of a run that is computed")
  private @Nullable String trace;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PICTURE",
      description = "the file to draw, which ends with .png or .svg")
  private @Nullable String output;

  @Option(
      names = "--at",
      paramLabel = "ADDRESS",
      description =
          "after which step, or start; for softmax also which sample, such as"
              + " \"step 165 / A3[7,0]\" [the last step]")
  private @Nullable String at;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "width and height in pixels [1200x750, or higher for many panels]")
  private @Nullable String size;

  @Option(names = "--force", description = "replace a file of that name")
  private boolean force;

  @Option(names = "--list", description = "name the figures there are")
  private boolean list;

  @Mixin private LanguageOption language = new LanguageOption();

  PlotCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    Language spoken = language.language(shell);
    if (list) {
      list(Studio.texts(spoken));
      return ExitCode.DONE;
    }
    Figure figure = Figures.ALL.named(required(name));
    PictureFile file = PictureFile.of(output, force);
    PictureFormat.require();
    PictureSize asked = size == null ? null : size(size);
    Material material = material();
    Plate plate = draw(figure, sight(material.steps()), new Studio(material, spoken));
    PictureSize used = asked == null ? PictureSize.of(plate) : asked;
    byte[] picture = PictureFormat.ALL.named(file.ending()).draw(plate, used);
    file.write(picture);
    shell.say(
        "%s: %s, %d×%d, %s"
            .formatted(
                file.path(),
                plate.title(),
                used.width(),
                used.height(),
                RecordingReport.size(picture.length)));
    return ExitCode.DONE;
  }

  private void list(Texts texts) {
    if (name != null || output != null) {
      throw new UsageException("--list: expected alone, got a figure to draw too. Leave one out");
    }
    Table table = new Table("ll");
    for (Figure figure : Figures.ALL.entries()) {
      table.row(figure.name(), NoBreakSpaces.release(texts.of(figure.name() + ".title")));
    }
    table.lines().forEach(shell::say);
  }

  private static String required(@Nullable String name) {
    if (name == null) {
      throw new UsageException(
          "NAME: expected one of the figures %s, got nothing"
              .formatted(String.join(", ", Figures.ALL.names())));
    }
    return name;
  }

  private static PictureSize size(String text) {
    try {
      return PictureSize.parse(text);
    } catch (PictureException e) {
      throw new UsageException("--size: " + e.getMessage());
    }
  }

  private Material material() {
    if (trace == null) {
      Run prepared = run.prepare(shell);
      return Material.of(prepared, prepared.timeline());
    }
    run.requireNone("with a trace, which has its own run");
    Replay replay = new Sources(shell).replay(trace);
    return new Material(replay, replay.run(), replay.file().evaluations());
  }

  private Sight sight(StepSource steps) {
    if (at == null) {
      return Sight.after(steps.length() - 1);
    }
    Address address = Addresses.parse(at);
    int step = new Lookup(steps).step(address);
    Sight sight = step < 0 ? Sight.START : Sight.after(step);
    return address.tensor() == null ? sight : sight.ofSample(sample(steps, address));
  }

  /** The sample of the mini-batch that a cell belongs to. */
  private static int sample(StepSource steps, Address address) {
    Cell cell = address.cell();
    String tensor = address.tensor();
    boolean isOfSample =
        cell != null
            && tensor != null
            && steps.program().writes(tensor)
            && steps.program().shape(tensor).rows() == Shape.BATCH;
    if (!isOfSample || cell == null) {
      throw new UsageException(
          "--at: expected a step, or a cell in the row of a sample, such as \"%s / X[7,0]\", got '%s'"
              .formatted(address.moment(), address));
    }
    new Lookup(steps).value(address);
    return cell.row();
  }

  private Plate draw(Figure figure, Sight sight, Studio studio) {
    StatusLine line = new StatusLine(shell, System::nanoTime);
    int last = Math.max(1, sight.step());
    SeekListener progress =
        (step, target) -> {
          if (shell.isTerminal()) {
            line.draw(elapsed -> "computing step %d of %d".formatted(step, last));
          }
          return true;
        };
    try {
      return figure.draw(sight, studio, progress);
    } finally {
      line.clear();
    }
  }
}
