/**
 * The figures of a course on neural networks, made from any run at any moment.
 *
 * <p>A {@link io.github.backstep.figure.Figure} computes what there is to see at a {@link
 * io.github.backstep.figure.Sight}, from what a {@link io.github.backstep.figure.Studio} has of the
 * run, and gives it as a plate of plain drawings. {@link io.github.backstep.figure.Figures} lists
 * them: a new one is a new file, a line there, and its words in the bundle {@code figures}. The one
 * idea: a figure knows neither the terminal nor the file it will be seen in, so both show the same.
 *
 * <p>A run's data may not be at hand, as with a trace that another program wrote. Then a figure
 * shows what it can and says what is missing.
 */
@NullMarked
package io.github.backstep.figure;

import org.jspecify.annotations.NullMarked;
