package io.github.backstep.figure.drawing;

import java.util.List;

/**
 * A figure drawn: a page of panels with a heading.
 *
 * @param title what it shows, in a few words
 * @param caption of which moment it is
 * @param across how many panels stand side by side where there is room
 * @param panels row by row, one at least
 * @param remarks sentences that help to read it
 */
public record Plate(
    String title, String caption, int across, List<Panel> panels, List<String> remarks) {
  public Plate {
    panels = List.copyOf(panels);
    remarks = List.copyOf(remarks);
    if (panels.isEmpty() || across < 1) {
      throw new IllegalArgumentException(
          "a plate needs a panel, got " + panels.size() + " and " + across + " across");
    }
  }

  /** A page with one panel, which needs no title of its own. */
  public static Plate of(String title, String caption, Drawing drawing, List<String> remarks) {
    return new Plate(title, caption, 1, List.of(new Panel("", drawing)), remarks);
  }

  /**
   * A drawing among others.
   *
   * @param title empty for none
   * @param brief the title where there is no room for it
   */
  public record Panel(String title, String brief, Drawing drawing) {
    /** A drawing with a short title. */
    public Panel(String title, Drawing drawing) {
      this(title, title, drawing);
    }
  }
}
