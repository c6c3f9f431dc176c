/**
 * Answers about a run: why a number is what it is, and whether its gradients are the true ones.
 *
 * <p>{@link io.github.backstep.explain.Why} takes any cell apart into the terms its operation added
 * up, and names for each factor the address it came from, so that one can go on asking down to a
 * pixel or an initial weight; {@link io.github.backstep.explain.Working} works it out line by line
 * where that says more. {@link io.github.backstep.explain.GradientCheck} compares the gradients a
 * step used with finite differences of its loss. {@link io.github.backstep.explain.NonFinite} finds
 * the cell with which a run stops being finite. All of them read the program's dependencies; none
 * knows any particular operation.
 */
@NullMarked
package io.github.backstep.explain;

import org.jspecify.annotations.NullMarked;
