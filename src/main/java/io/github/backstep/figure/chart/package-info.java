/**
 * Figures as files: the pages, charts and colours of pictures on white paper.
 *
 * <p>{@link io.github.backstep.figure.chart.PictureFormat} turns a plate into the bytes of a PNG or
 * SVG file; it needs no display, but fonts. This is the only package that knows JFreeChart and
 * Batik, which take a while to load: whoever draws no file must not come near it. The one idea:
 * everything is drawn on one {@code Graphics2D} in units of its own, and the format decides what
 * becomes of that.
 */
@NullMarked
package io.github.backstep.figure.chart;

import org.jspecify.annotations.NullMarked;
