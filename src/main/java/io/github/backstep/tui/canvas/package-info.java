/**
 * A grid of character cells and everything that draws on it: boxes, text, plots, pictures.
 *
 * <p>Views draw into a {@link io.github.backstep.tui.canvas.Region}, a clipped rectangle of a
 * {@link io.github.backstep.tui.canvas.Canvas} with coordinates of its own; drawing outside it is
 * lost, never an error, so a view needs no care for small terminals. The canvas knows which
 * characters its terminal can show ({@link io.github.backstep.tui.canvas.Glyphs}) and translates
 * what it is given, so views write Unicode once and an ASCII terminal still reads {@code delta3 *
 * W3^T}.
 *
 * <p>Every view may call this package; it knows neither Lanterna nor themes nor networks. The one
 * idea: a frame is plain data, which a terminal shows and a test compares as text.
 */
@NullMarked
package io.github.backstep.tui.canvas;

import org.jspecify.annotations.NullMarked;
