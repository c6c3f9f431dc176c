package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Plate;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lines and letters, sharp at any size, that other programs can change. */
record Svg() implements PictureFormat {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String LINKS = "http://www.w3.org/1999/xlink";

  @Override
  public String name() {
    return "svg";
  }

  @Override
  public String summary() {
    return "a drawing of lines and letters";
  }

  @Override
  public byte[] draw(Plate plate, PictureSize size) {
    Fonts.require();
    SVGGraphics2D g = new SVGGraphics2D(context(), false);
    g.setSVGCanvasSize(new Dimension(size.width(), size.height()));
    new Page(plate, size).paint(g);
    return bytes(g, size);
  }

  private static SVGGeneratorContext context() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("Backstep");
    context.setImageHandler(new Embedded());
    context.setPrecision(3);
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(SVGGraphics2D g, PictureSize size) {
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + size.width() + " " + size.height());
    StringWriter text = new StringWriter();
    try {
      g.stream(root, text, true, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Puts images into the file itself. */
  private static final class Embedded extends DefaultImageHandler {
    @Override
    protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
      String data = Base64.getEncoder().encodeToString(Png.bytes(image));
      element.setAttributeNS(LINKS, "xlink:href", "data:image/png;base64," + data);
    }

    @Override
    protected void handleHREF(java.awt.Image image, Element element, SVGGeneratorContext context) {
      if (image instanceof BufferedImage pixels) {
        handleHREF((RenderedImage) pixels, element, context);
      } else {
        throw new IllegalArgumentException("an image without pixels: " + image);
      }
    }
  }
}
