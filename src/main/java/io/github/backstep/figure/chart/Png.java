package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Plate;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pixels, the same size everywhere. */
record Png() implements PictureFormat {
  @Override
  public String name() {
    return "png";
  }

  @Override
  public String summary() {
    return "an image of pixels";
  }

  @Override
  public byte[] draw(Plate plate, PictureSize size) {
    Fonts.require();
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    new Page(plate, size).paint(g);
    g.dispose();
    return bytes(image);
  }

  static byte[] bytes(RenderedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
