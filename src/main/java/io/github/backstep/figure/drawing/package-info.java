/**
 * What a figure shows, as plain data: curves, bars, a plane with points, images, a matrix.
 *
 * <p>A {@link io.github.backstep.figure.drawing.Plate} is a page of panels, each with one {@link
 * io.github.backstep.figure.drawing.Drawing}. There are a handful of shapes of drawing, and a
 * {@link io.github.backstep.figure.drawing.Renderer} that can show these can show every figure
 * there will be. The one idea: a drawing says what is meant (a class, a sign, right or wrong) and
 * no renderer's colours, characters or sizes. Words in it are in the reader's language already.
 */
@NullMarked
package io.github.backstep.figure.drawing;

import org.jspecify.annotations.NullMarked;
