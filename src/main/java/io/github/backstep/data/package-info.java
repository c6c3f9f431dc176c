/**
 * What a network learns from: labelled samples, where they come from, and what is done to them
 * before training.
 *
 * <p>A {@link io.github.backstep.data.DataSource} makes or reads a {@link
 * io.github.backstep.data.Dataset} and hands it over as a {@link
 * io.github.backstep.data.DataSplit}: the rows trained on and the rows held back, scaled if that
 * source is scaled at all. {@link io.github.backstep.data.Datasets} lists the sources, so a new one
 * is a new file and a line there. No one asks a dataset which one it is: its {@link
 * io.github.backstep.data.Display} says how a sample is drawn, its description how many classes
 * there are.
 *
 * <p>Files are read as they lie in the data folder; {@code data.fetch} can bring them there. What
 * is wrong with one is said by name, with what was expected of it, before anything it claims is
 * believed.
 *
 * <p>The one idea is that the rows are those a notebook would have: generator, split and scaler
 * follow scikit-learn to the order of their draws and sums. This package stands on tensors and
 * random numbers only; runs call it.
 */
@NullMarked
package io.github.backstep.data;

import org.jspecify.annotations.NullMarked;
