package io.github.backstep.tui.stepper.model;

import io.github.backstep.data.Display;
import org.jspecify.annotations.Nullable;

/**
 * The pictures as they lie there: which page is open, and what has been drawn of it.
 *
 * @param page the open page, or the one that was open last
 * @param isLarge whether they have the whole screen even where there is room beside the tensors
 * @param scroll how far one has scrolled down the page
 * @param print what was drawn last; null for nothing yet
 * @param awaited what is being drawn; null for nothing
 */
public record Album(
    Page page,
    boolean isOpen,
    boolean isLarge,
    int scroll,
    @Nullable Print print,
    @Nullable Motif awaited) {
  /** More rows are on no page. */
  private static final int MOST_ROWS = 1000;

  /** Closed; it will open at the page that says most about such data. */
  static Album of(@Nullable Display display) {
    String page = display instanceof Display.Points ? "boundary" : "predictions";
    return new Album(Pictures.named(page), false, false, 0, null, null);
  }

  public Album closed() {
    return new Album(page, false, isLarge, scroll, print, awaited);
  }

  public Album open() {
    return new Album(page, true, isLarge, scroll, print, awaited);
  }

  /** Open at the beginning of a page. */
  public Album at(Page other) {
    return new Album(other, true, isLarge, 0, print, awaited);
  }

  public Album enlarged(boolean large) {
    return new Album(page, true, large, scroll, print, awaited);
  }

  public Album scrolledTo(int other) {
    int inside = Math.max(-MOST_ROWS, Math.min(MOST_ROWS, other));
    return new Album(page, isOpen, isLarge, inside, print, awaited);
  }

  public Album awaiting(Motif motif) {
    return new Album(page, isOpen, isLarge, scroll, print, motif);
  }

  /** The same with what has been drawn; null if that was given up. */
  public Album with(@Nullable Print drawn) {
    return new Album(page, isOpen, isLarge, scroll, drawn == null ? print : drawn, null);
  }

  /** What has been drawn of the page; null for nothing. */
  public @Nullable Print shown() {
    return print != null && print.motif().figure().equals(page.figure()) ? print : null;
  }

  /** Whether this is drawn, or is being drawn. */
  public boolean has(Motif motif) {
    boolean isDrawn = print != null && print.motif().equals(motif);
    return awaited == null ? isDrawn : awaited.equals(motif);
  }
}
