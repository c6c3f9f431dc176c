package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.figure.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlotCommandTest {
  /** Four steps an epoch. */
  private static final List<String> SMALL =
      List.of("--samples", "40", "--batch", "8", "--layers", "3", "--epochs", "2");

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Answer plot(String... args) {
    return Answer.to(
        Stream.of(Stream.of("plot"), Stream.of(args), SMALL.stream())
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  @Test
  void listNamesEveryFigure() {
    List<String> lines = Answer.to("plot", "--list").lines();
    assertEquals(Figures.ALL.names(), lines.stream().map(line -> line.split(" ")[0]).toList());
    assertEquals("ratio        By how much the weights move in a step", lines.get(9));
    String french = Answer.to("plot", "--list", "--lang", "fr").out();
    assertTrue(french.contains("De combien les poids bougent"), french);
    assertTrue(french.contains("Softmax : des scores"), french);
  }

  @Test
  void pictureIsWrittenAndSaysWhatItIs() throws IOException {
    Path file = file("b.png");
    Answer answer = plot("boundary", "-o", file.toString());
    assertEquals(0, answer.code(), answer.err());
    assertTrue(
        answer.out().matches("\\S*b.png: What the network takes each place for, 1200×750, .* kB\n"),
        answer.out());
    assertEquals(750, ImageIO.read(file.toFile()).getHeight());
    assertFalse(Files.exists(file("b.png.partial")));
  }

  @Test
  void momentAndSampleCanBeChosen() throws IOException {
    Path file = file("s.svg");
    assertEquals(0, plot("softmax", "--at", "e1.b2 / X[5,0]", "-o", file.toString()).code());
    String svg = Files.readString(file);
    assertTrue(svg.contains("sample 5 of step 6 (epoch 1, mini-batch 2)"), svg);
    assertEquals(0, plot("weights", "--at", "start", "--force", "-o", file.toString()).code());
    assertTrue(Files.readString(file).contains("before training"));
  }

  @Test
  void traceIsDrawnLikeItsRun() throws IOException {
    String trace = file("t.jsonl").toString();
    String[] record =
        Stream.concat(Stream.of("record", "-o", trace, "--every", "1"), SMALL.stream())
            .toArray(String[]::new);
    assertEquals(0, Answer.to(record).code());
    Path ofTrace = file("t.svg");
    Path ofRun = file("r.svg");
    assertEquals(0, Answer.to("plot", "confusion", trace, "-o", ofTrace.toString()).code());
    assertEquals(0, plot("confusion", "-o", ofRun.toString()).code());
    assertEquals(Files.readString(ofRun), Files.readString(ofTrace));
    assertEquals(0, Answer.to("plot", "curves", trace, "--force", "-o", ofTrace.toString()).code());
    assertTrue(Files.readString(ofTrace).contains("After epoch 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boundry -o a.png | unknown figure 'boundry', did you mean 'boundary'? There is: activations,
          -o a.png | NAME: expected one of the figures activations, samples,
          boundary | -o: expected the name of a file to draw, such as a.png, got none
          boundary -o a.pdf | -o: expected a file that ends with .png or .svg, got 'a.pdf'
          boundary -o png | -o: expected a file that ends with .png or .svg, got 'png'
          boundary -o no/such/a.png | no/such/a.png: cannot be written: there is no such folder
          boundary -o a.png --size huge | --size: expected a width and a height in pixels
          boundary -o a.png --size 9x9 | --size: expected 200 to 10000 pixels each way, got '9x9'
          boundary -o a.png --lang de | --lang: expected en or fr, got "de"
          boundary -o a.png --at 999 | step 999: this run has steps 0 to 7
          boundary -o a.png --at nowhere | --at: 'nowhere' is no address.
          boundary -o a.png --at 3/W1[0,0] | --at: expected a step, or a cell in the row of a sample
          softmax -o a.png --at 3/X[99,0] | step 3 / X[99,0]: it has shape [8, 2], so rows 0 to 7
          boundary no-such.jsonl -o a.png --epochs 2 | --epochs: expected no such option with a trace
          --list boundary | --list: expected alone, got a figure to draw too. Leave one out
          """)
  void mistakeIsNamed(String args, String error) {
    boolean isWhole = args.contains("no-such.jsonl") || args.startsWith("--list");
    String[] given = args.split(" ");
    Answer answer =
        isWhole
            ? Answer.to(Stream.concat(Stream.of("plot"), Stream.of(given)).toArray(String[]::new))
            : plot(given);
    assertEquals(2, answer.code());
    assertTrue(answer.err().startsWith("backstep: " + error), answer.err());
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void existingFileIsReplacedOnlyByForce() throws IOException {
    Path file = Files.writeString(file("a.svg"), "precious");
    Answer refused = plot("samples", "-o", file.toString());
    assertEquals(
        "backstep: %s: exists already. Choose another name, or replace it with: --force\n"
            .formatted(file),
        refused.err());
    assertEquals("precious", Files.readString(file));
    assertEquals(0, plot("samples", "-o", file.toString(), "--force").code());
    assertTrue(Files.readString(file).startsWith("<?xml"));
  }

  @Test
  void folderIsNoPicture() throws IOException {
    Path place = Files.createDirectory(file("a.png"));
    assertTrue(plot("samples", "-o", place.toString()).err().contains("got a folder"));
  }
}
