/**
 * Random numbers that are NumPy's, bit for bit.
 *
 * <p>A run here and a run of a student's notebook start from the same seed and must then hold the
 * same data, the same initial weights and the same mini-batches. So there is one source of
 * randomness, {@link io.github.backstep.random.NumpyRandom}, which follows NumPy's legacy {@code
 * RandomState} in every draw and in how many draws it takes for each. The order in which a program
 * asks is part of its result: whoever draws says in which order, and nobody shares a generator
 * behind another's back.
 *
 * <p>Making data, splitting it, initialising weights and shuffling epochs call this package. It
 * knows none of them and depends on the JDK alone.
 */
@NullMarked
package io.github.backstep.random;

import org.jspecify.annotations.NullMarked;
