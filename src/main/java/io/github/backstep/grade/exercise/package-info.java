/**
 * Exercises as data, and the cases drawn from them.
 *
 * <p>An {@link io.github.backstep.grade.exercise.Exercise} is a folder: which tensors are given and
 * which are asked for how many points, the networks to draw cases from, what the learner reads and
 * starts with. {@link io.github.backstep.grade.exercise.Drawing} makes cases of it from a seed:
 * always the same from the same seed, and such that mistakes show, with biases that are not zero,
 * batches of which the last is short, gates that are open and closed.
 */
@NullMarked
package io.github.backstep.grade.exercise;

import org.jspecify.annotations.NullMarked;
