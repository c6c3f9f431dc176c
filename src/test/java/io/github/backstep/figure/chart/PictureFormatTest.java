package io.github.backstep.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.figure.Figures;
import io.github.backstep.figure.Sight;
import io.github.backstep.figure.Studio;
import io.github.backstep.figure.Studios;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is in the files, whatever it looks like. */
class PictureFormatTest {
  private static final Sight LAST = Sight.after(14);

  private static final Pattern FILL = Pattern.compile("(?:^|[ ;])fill:([^;]+)");

  /** Every kind of mark is in the legend, too. */
  private static final int LEGEND = 1;

  private final Studio studio = Studios.of(SmallRuns.config());

  private Plate plate(String figure) {
    return Figures.ALL.named(figure).draw(LAST, studio, SeekListener.NONE);
  }

  private static Document svg(Plate plate) throws Exception {
    byte[] bytes = PictureFormat.ALL.named("svg").draw(plate, PictureSize.of(plate));
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setEntityResolver((name, place) -> new InputSource(new StringReader("")));
    return parser.parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList all = svg.getElementsByTagName(name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  /** How many shapes are filled with a colour. */
  private static long shapes(Document svg, Color color) {
    String fill = "rgb(%d,%d,%d)".formatted(color.getRed(), color.getGreen(), color.getBlue());
    return elements(svg, "path").stream().filter(path -> fill(path).equals(fill)).count();
  }

  /** What an element is filled with, by its own style or that of what it lies in. */
  private static String fill(Element element) {
    Matcher own = FILL.matcher(element.getAttribute("style"));
    if (own.find()) {
      return own.group(1);
    }
    return element.getParentNode() instanceof Element parent ? fill(parent) : "";
  }

  @Test
  void pngHasTheSizeThatWasAskedFor() throws Exception {
    byte[] bytes =
        PictureFormat.ALL.named("png").draw(plate("boundary"), PictureSize.parse("640x480"));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertEquals(640, image.getWidth());
    assertEquals(480, image.getHeight());
  }

  @Test
  void axesAndSeriesHaveTheirNames() throws Exception {
    List<String> texts = texts(svg(plate("curves")));
    for (String text :
        List.of("epochs completed", "mean of −log p", "training rows", "test rows")) {
      assertTrue(texts.contains(text), text + " in " + texts);
    }
    assertTrue(texts.contains("Loss and accuracy, epoch by epoch"));
  }

  @Test
  void everyPointOfTheTestRowsHasItsMarkAndTheWrongOnesACross() throws Exception {
    Plate plate = plate("boundary");
    Plane plane = (Plane) plate.panels().get(0).drawing();
    Document svg = svg(plate);
    for (int label = 0; label < 2; label++) {
      int of = label;
      long points = plane.marks().stream().filter(mark -> mark.label() == of).count();
      assertEquals(points + LEGEND, shapes(svg, Palette.hue(label)));
    }
    long wrong = plane.marks().stream().filter(it -> it.verdict() == Verdict.WRONG).count();
    assertTrue(wrong > 0);
    assertEquals(wrong + LEGEND, shapes(svg, Palette.INK));
    assertTrue(texts(svg).contains("taken for another class"));
    assertEquals(1, elements(svg, "image").size());
  }

  @Test
  void confusionHasItsNumbers() throws Exception {
    Plate plate = plate("confusion");
    Matrix matrix = (Matrix) plate.panels().get(0).drawing();
    List<String> texts = texts(svg(plate));
    matrix.counts().stream()
        .forEach(count -> assertTrue(texts.contains(String.valueOf((long) count))));
    assertTrue(texts.containsAll(List.of("true class", "predicted class", "outer", "inner")));
  }

  @Test
  void rightAndWrongRowsAreToldApartByAMark() throws Exception {
    List<String> texts = texts(svg(plate("predictions")));
    assertTrue(texts.contains("✓") && texts.contains("✗"), texts.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "800", "800x", "x600", "-8x600", "800x600x2", "99999x99999", "10x800"})
  void sizeThatIsNoneIsRefused(String text) {
    PictureException e = assertThrows(PictureException.class, () -> PictureSize.parse(text));
    assertTrue(e.getMessage().startsWith("expected "), e.getMessage());
    assertTrue(e.getMessage().endsWith("got '" + text + "'"), e.getMessage());
  }

  @Test
  void pageGrowsWithTheRowsOfItsPanels() {
    assertEquals(new PictureSize(1200, 750), PictureSize.of(plate("curves")));
    assertEquals(new PictureSize(1200, 920), PictureSize.of(plate("histograms")));
  }
}
